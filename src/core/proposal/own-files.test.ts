import { expect, test } from 'vitest';
import { formatProblem } from '../problem.ts';
import { pathProblems } from './path-guard.ts';
import type { Proposer, Told } from './own-files.ts';

const ACCOUNTS = new Map([
	['ada', 'countess'],
	['stewards', 'Keeper'],
	['mia', 'mia'],
]);
const school: Proposer = {
	accounts: ACCOUNTS,
	maintainers: ['mia'],
	inCharge: () => ['stewards', 'nameless'],
	taken: new Set(['cy']),
};
const rulesOf = (author: string, path: string, more: Proposer = {}, status = 'A') =>
	pathProblems([{ status, mode: status === 'D' ? '000000' : '100644', path }], {
		...school,
		author,
		...more,
	}).map(({ rule }) => rule);
const says = (author: string, path: string, record: object, more: Proposer = {}) =>
	pathProblems([{ status: 'A', mode: '100644', path }], {
		...school,
		author,
		records: new Map<string, Told>([[path, { before: undefined, after: record }]]),
		...more,
	}).map(formatProblem);

const WORK = 'content/work/knots/tie-one/ada.mdx';
const ASSESSMENT = 'content/assessments/knots/tie-one/ada/bo-r1.yml';
const PRACTICE = 'content/calibrations/knot/bo.yml';
const PLACE = 'content/roster/knots/spring/bo.yml';

test('work, assessments, practice and places in a group are proposed by the one whose name they bear', () => {
	for (const status of ['A', 'M', 'D']) {
		expect(rulesOf('Countess', WORK, {}, status)).toEqual([]);
		expect(rulesOf('ada', WORK, {}, status)).toEqual(['guard/owner']);
		for (const path of [ASSESSMENT, PRACTICE, PLACE]) {
			expect(rulesOf('bo', path, {}, status)).toEqual([]);
			expect(rulesOf('countess', path, {}, status)).toEqual(['guard/owner']);
		}
	}
	expect(says('bo', WORK, {})).toEqual([
		'content/work/knots/tie-one/ada.mdx:1:1  This is for `ada` to say. Ask them to propose it themselves, or ask somebody in charge of the course to do it for them. [guard/owner]',
	]);
});

test('those in charge may do it for others, once they have named their account', () => {
	for (const author of ['keeper', 'mia']) expect(rulesOf(author, ASSESSMENT)).toEqual([]);
	expect(rulesOf('nameless', ASSESSMENT)).toEqual(['guard/owner']);
});

test('awards, what is signed, and the keys are for maintainers alone', () => {
	for (const path of [
		'content/awards/2027/abcdefghijklmnop.yml',
		'content/awards/2027/abcdefghijklmnop.json',
		'content/awards/2027/abcdefghijklmnop.jwt',
		'content/awards/revocation-1.json',
		'content/issuer.yml',
	]) {
		expect(rulesOf('mia', path)).toEqual([]);
		expect(rulesOf('keeper', path)).toEqual(['guard/awards']);
	}
	expect(rulesOf('mia', 'content/courses/knots/package.json')).toEqual(['guard/extension']);
	expect(says('keeper', 'content/issuer.yml', {})).toEqual([
		'content/issuer.yml:1:1  What the school signs, and with which keys, is for maintainers to say: they run `npm run award` and `npm run sign`. Take it out. [guard/awards]',
	]);
});

test('what has gone out by mail is for maintainers alone, whether it comes, changes or goes', () => {
	const path = 'content/sent/knots/spring/everybody/01-welcome.yml';
	for (const status of ['A', 'M', 'D']) {
		expect(rulesOf('mia', path, {}, status)).toEqual([]);
		for (const author of ['keeper', 'countess', 'nobody'])
			expect(rulesOf(author, path, {}, status)).toEqual(['guard/sent']);
	}
	expect(says('keeper', path, {})).toEqual([
		'content/sent/knots/spring/everybody/01-welcome.yml:1:1  What has gone out by mail is written down by the program that sends it. Take it out: a mail that is struck here goes out twice, and one that is added here never. [guard/sent]',
	]);
});

test('who says that their account proposed it has proposed it', () => {
	const byAccount = { provenance: { way: 'account' } };
	expect(says('bo', ASSESSMENT, byAccount)).toEqual([]);
	expect(says('keeper', ASSESSMENT, byAccount)).toEqual([
		'content/assessments/knots/tie-one/ada/bo-r1.yml:1:1  It says that the account of `bo` proposed it, and another one does. Write `way: steward` and `by` with your own handle, if you vouch for it. [guard/provenance]',
	]);
});

test('who vouches for a file proposes it, is in charge, and has no part in it', () => {
	const vouched = (by: string) => ({ provenance: { way: 'steward', by } });
	expect(says('keeper', ASSESSMENT, vouched('stewards'))).toEqual([]);
	const refused = (by: string) => [
		`content/assessments/knots/tie-one/ada/bo-r1.yml:1:1  It says that \`${by}\` vouches for it. That has to be proposed by somebody in charge of the course, who neither made nor assessed it. [guard/provenance]`,
	];
	expect(says('bo', ASSESSMENT, vouched('stewards'))).toEqual(refused('stewards'));
	expect(says('mia', ASSESSMENT, vouched('stewards'))).toEqual(refused('stewards'));
	expect(says('bo', ASSESSMENT, vouched('bo'))).toEqual(refused('bo'));
	const charged = { inCharge: () => ['ada'] };
	expect(says('countess', ASSESSMENT, vouched('ada'), charged)).toEqual(refused('ada'));
});

test('who says that a commit is signed has signed it', () => {
	const signed = { provenance: { way: 'commit' } };
	expect(says('bo', ASSESSMENT, signed, { signers: new Map([[ASSESSMENT, 'bo']]) })).toEqual([]);
	for (const signers of [new Map([[ASSESSMENT, 'ada']]), new Map<string, string>()])
		expect(says('bo', ASSESSMENT, signed, { signers })).toEqual([
			'content/assessments/knots/tie-one/ada/bo-r1.yml:1:1  It says that its commit is signed by `bo`, and none of the keys on their page signed it. Sign the commit, or take the provenance out. [guard/provenance]',
		]);
});

test('whoever joins a group does not say which meetings they came to', () => {
	const told = (before: object | undefined, after: object): Proposer => ({
		records: new Map([[PLACE, { before, after }]]),
	});
	const came = { joined: '2027-02-01', attended: ['2027-02-03'] };
	expect(rulesOf('bo', PLACE, told(undefined, { joined: '2027-02-01' }))).toEqual([]);
	expect(rulesOf('bo', PLACE, told(came, { ...came, hope: 'Knots' }), 'M')).toEqual([]);
	expect(rulesOf('bo', PLACE, told(undefined, came))).toEqual(['guard/attended']);
	expect(rulesOf('bo', PLACE, told(came, { joined: '2027-02-01' }), 'M')).toEqual(['guard/attended']);
	expect(rulesOf('keeper', PLACE, told(undefined, came))).toEqual([]);
});

test('nobody makes themselves a facilitator, and who is one may go on being listed as one', () => {
	const told = (before: object | undefined, after: object): Proposer => ({
		records: new Map([[PLACE, { before, after }]]),
	});
	const leads = { joined: '2027-02-01', role: 'facilitator' };
	expect(rulesOf('bo', PLACE, told(undefined, { ...leads, role: 'mentor' }))).toEqual([]);
	expect(rulesOf('bo', PLACE, told(undefined, leads))).toEqual(['guard/facilitator']);
	expect(rulesOf('bo', PLACE, told(leads, { ...leads, hope: 'Knots' }), 'M')).toEqual([]);
	expect(rulesOf('keeper', PLACE, told(undefined, leads))).toEqual([]);
});

test('nobody takes the name of somebody whose work is here already', () => {
	expect(rulesOf('mallory', 'content/people/cy.yml')).toEqual(['guard/owner']);
	expect(rulesOf('cy', 'content/people/cy.yml')).toEqual([]);
	expect(rulesOf('mallory', 'content/people/dee.yml')).toEqual([]);
});

test('whatever strangers write into a record, it is judged and nothing breaks', () => {
	for (const record of [
		null,
		'text',
		[],
		{ provenance: 7 },
		{ provenance: null },
		{ provenance: { way: {} } },
	])
		expect(says('bo', ASSESSMENT, record as object)).toEqual([]);
});
