import { alone } from '#site/paths.ts';
import { editorSources } from '#site/views/editor-sources.ts';

export const GET = async () => Response.json((await alone(editorSources)).view);
