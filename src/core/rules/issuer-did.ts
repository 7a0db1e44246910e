import { didOf } from '../outputs/open-badge/did.ts';
import { type Problem, problem } from '../problem.ts';
import type { Rule } from './rule.ts';

const key = (id: string, state: string, last: string) =>
	`{ id: ${id}, multibase: z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2do${last}, state: ${state}, from: 2027-01-01 }`;

export const issuerDid: Rule = {
	id: 'issuer/did',
	title: 'The issuer is this site, with one key that signs',
	why: 'A verifier looks for the keys at the address that the name of the issuer stands for. Under another name, nothing that is signed can be verified.',
	severity: 'error',
	good: { 'issuer.yml': `did: did:web:school.example\nkeys: [${key('key-2027', 'active', 'K')}]\n` },
	bad: {
		'issuer.yml': `did: did:web:other.example\nkeys:\n  - ${key('key-2026', 'active', 'K')}\n  - ${key('key-2026', 'active', 'L')}\n`,
	},
	says: [
		'issuer.yml:1:6  The site of this address is `did:web:school.example`. Write that here, and `did:web:other.example` in `formerDids` if it has signed. [issuer/did]',
		'issuer.yml:3:3  Several keys are active. One signs; write `state: retired` for the others. [issuer/did]',
		'issuer.yml:4:11  The key `key-2026` stands there twice. Give each key a name of its own. [issuer/did]',
	],
	*check({ site, issuer, entries }) {
		const file = entries.issuer.get('issuer')?.file;
		if (!issuer || file === undefined) return;
		const say = (at: (string | number)[], message: string): Problem =>
			problem('issuer/did', file, at, message);
		const own = didOf(site);
		if (issuer.did !== own)
			yield say(
				['did'],
				`The site of this address is \`${own}\`. Write that here, and \`${issuer.did}\` in \`formerDids\` if it has signed.`,
			);
		const active = issuer.keys.filter(({ state }) => state === 'active');
		if (active.length > 1)
			yield say(['keys'], 'Several keys are active. One signs; write `state: retired` for the others.');
		for (const [index, { id, multibase }] of issuer.keys.entries())
			if (issuer.keys.findIndex((one) => one.id === id || one.multibase === multibase) < index)
				yield say(
					['keys', index, 'id'],
					`The key \`${id}\` stands there twice. Give each key a name of its own.`,
				);
	},
};
