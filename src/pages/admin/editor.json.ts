import { alone } from '#site/paths.ts';
import { editorSettings } from '#site/views/editor.ts';

export const GET = async () => Response.json((await alone(editorSettings)).view);
