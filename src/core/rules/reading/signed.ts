// Held for every file that only the school’s key can write.
import type { Rule } from '../rule.ts';

const list = 'awards/revocation-1.json';
const at = (message: string, id: string) => `${list}:1:1  ${message} [${id}]`;

export const signedRules: readonly Rule[] = [
	{
		id: 'award/form',
		title: 'Signed files are whole',
		why: 'Wallets and verifiers read these files as they are. Half of one says nothing, and nobody could tell what was signed.',
		severity: 'error',
		bad: { [list]: '{"proof": ' },
		says: [
			at(
				'This is not JSON, so nothing can be signed in it. Delete the file; `npm run sign` writes it.',
				'award/form',
			),
		],
	},
];
