import { alone } from '#site/paths.ts';
import { namesOf } from '#site/views/lost.ts';

export const GET = async () => Response.json((await alone(namesOf)).view);
