// `git diff --raw -z --no-renames`: one header a change, then its path, each ended by NUL.
// Format: https://git-scm.com/docs/diff-format#_raw_output_format
import type { Change } from './path-guard.ts';

/** The changes that git prints; the paths are as git stores them, whatever signs they have. */
export function rawDiff(output: string): Change[] {
	const parts = output.split('\0');
	const changes: Change[] = [];
	for (let index = 0; index + 1 < parts.length; index += 2) {
		const [, mode = '', , , status = ''] = parts[index]?.split(' ') ?? [];
		changes.push({ status, mode, path: parts[index + 1] ?? '' });
	}
	return changes;
}
