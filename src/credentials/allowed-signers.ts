// The keys of people as git and `ssh-keygen` read them.
// Format: https://man.openbsd.org/ssh-keygen.1#ALLOWED_SIGNERS
import { sshKeyOf } from './public-key.ts';

interface Signer {
	id: string;
	keys: readonly string[];
}

/** One line for every key that somebody put on their page, by their handle; for commits and nothing else. */
export function allowedSigners(people: readonly Signer[]): string {
	const lines = people.flatMap(({ id, keys }) =>
		keys.flatMap((key) => {
			const ssh = sshKeyOf(key);
			return ssh === undefined || !/^[a-z0-9-]+$/.test(id) ? [] : [`${id} namespaces="git" ${ssh}\n`];
		}),
	);
	return [...new Set(lines)].sort().join('');
}
