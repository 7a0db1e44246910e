// A whole school with two awards that a steward gave by hand, one of them taken back; nothing of it is signed yet.
import { parse } from 'yaml';
import { awardName, ruleDigest, statusIndex } from '#core/recognition/digest.ts';
import { exampleSchool } from '#core/rules/example.ts';
import { award } from '#core/schema/award.ts';
import { badge } from '#core/schema/badge.ts';
import { written } from '#core/writing/written.ts';
import { MULTIBASE } from './issuing-school.ts';

export { MULTIBASE, SECRET } from './issuing-school.ts';

const BADGE = `title: Knotter
description: Ties a knot that holds.
type: skill
school: webcraft
rule: { manual: { because: A steward pulled at it. } }
`;

const given = (holder: string, more: object): [string, string] => {
	const name = awardName('knotter', 1, holder);
	const record = award.parse({
		badge: 'knotter',
		rule: ruleDigest(badge.parse(parse(BADGE))),
		holder,
		recipient: `https://school.example/awards/${name}/#holder`,
		date: '2027-01-10',
		work: [`knots/tie-one/${holder}`],
		status: statusIndex(name, new Set()),
		granted: { by: 'stewards', because: 'I pulled at it.' },
		...more,
	});
	return [`2027/${name}`, written('awards', record)];
};

const work = (title: string) =>
	`---\ntitle: ${title}\ndate: "2027-01-05"\nprovenance: { way: account }\n---\n\nI tied it and pulled at it.\n`;

const [ada, bo] = [
	given('ada', {}),
	given('bo', { revoked: { on: '2027-01-20', because: 'The knot was a picture.', by: 'stewards' } }),
];

/** The ids of both awards: Ada’s counts, Bo’s does no more. */
export const [ADA, BO] = [ada[0], bo[0]];

export const awardedSchool: Record<string, string> = {
	...(exampleSchool as Record<string, string>),
	'issuer.yml': `did: did:web:school.example
keys:
  # Everybody knows this one.
  - { id: key-2027, multibase: ${MULTIBASE}, state: active, from: 2027-01-01 }
`,
	'people/ada.yml': 'name: Ada\n',
	'badges/knotter.mdx': `---\n${BADGE}---\n\nSomebody pulled at it, and it held.\n`,
	'work/knots/tie-one/ada.mdx': work('A bowline'),
	'work/knots/tie-one/bo.mdx': work('A picture'),
	[`awards/${ADA}.yml`]: ada[1],
	[`awards/${BO}.yml`]: bo[1],
};
