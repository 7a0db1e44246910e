import { alone } from '#site/paths.ts';
import { tasksView } from '#site/views/share-work.ts';

export const GET = async () => Response.json((await alone(tasksView)).view);
