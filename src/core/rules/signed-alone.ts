import { problem } from '../problem.ts';
import { awardOfSigned } from '../recognition/signed-path.ts';
import type { Rule } from './rule.ts';

export const signedAlone: Rule = {
	id: 'award/alone',
	title: 'What is signed is in the ledger',
	why: 'The ledger says who earned what and why. A credential without its entry would count with nobody able to tell why, or to take it back.',
	severity: 'error',
	bad: { 'awards/2027/abcdefghijklmnop.json': '{}\n' },
	says: [
		'awards/2027/abcdefghijklmnop.json:1:1  There is no `awards/2027/abcdefghijklmnop.yml` beside this file. Write it with `npm run award`, or delete the file. [award/alone]',
	],
	*check({ signed, known }) {
		for (const path of signed.keys()) {
			const award = awardOfSigned(path);
			if (award === undefined || known.get('awards')?.has(award)) continue;
			const message = `There is no \`awards/${award}.yml\` beside this file. Write it with \`npm run award\`, or delete the file.`;
			yield problem('award/alone', path, undefined, message);
		}
	},
};
