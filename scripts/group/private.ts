// Where something private may lie: nowhere in a repository, from which it would go out into the world.
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The repository that `path` lies in, or would lie in if it were made; undefined where there is none. */
export function repositoryAround(path: string): string | undefined {
	let folder = resolve(path);
	while (!existsSync(folder)) folder = dirname(folder);
	folder = realpathSync(folder);
	while (!existsSync(join(folder, '.git'))) {
		if (folder === dirname(folder)) return undefined;
		folder = dirname(folder);
	}
	return folder;
}
