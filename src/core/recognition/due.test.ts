import { expect, test } from 'vitest';
import { assessment, awarded, KNOTTER, NAME } from '#core/rules/recognition-example.ts';
import type { Sample } from '#core/rules/rule.ts';
import { schoolOf } from '#testing/school.ts';
import { dueAwards } from './due.ts';

const due = async (changes: Sample = {}) => {
	const { catalogue, lines } = await schoolOf({ ...KNOTTER, ...changes });
	expect(lines).toEqual([]);
	return dueAwards(catalogue);
};

test('what is earned and not in the ledger is due, whole and ready to be written', async () => {
	const [one, ...others] = await due();
	expect(others).toEqual([]);
	expect(one).toMatchObject({
		id: `2027/${NAME}`,
		waits: false,
		award: {
			badge: 'knotter',
			version: 1,
			holder: 'ada',
			recipient: `https://school.example/awards/${NAME}/#holder`,
			date: '2027-02-01',
			work: ['knots/tie-one/ada'],
			art: 'rings-1',
			flags: [],
			listed: false,
			trace: { what: 'assessments', holds: true, counted: ['knots/tie-one/ada/guests-r1'] },
		},
	});
	expect(await due()).toEqual([one]);
});

test('what is in the ledger is not due again, nor is what was taken back', async () => {
	expect(await due(awarded())).toEqual([]);
	expect(await due(awarded('revoked: { on: 2027-01-25, because: By mistake. }\n'))).toEqual([]);
});

test('whoever agreed has it listed, and is known by their page or their key', async () => {
	const person = (more: string) => due({ 'people/ada.yml': `name: Ada\n${more}` });
	const [page] = await person('consent: { awards: true }\n');
	expect([page?.award.recipient, page?.award.listed]).toEqual(['https://school.example/people/ada/', true]);
	const key = 'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK';
	const [known] = await person(`keys: [${key}]\n`);
	expect([known?.award.recipient, known?.award.listed]).toEqual([key, false]);
});

test('what a steward has to look at waits', async () => {
	const hollow = assessment().replace(/kudos: .*/, 'kudos: Good.');
	const [one] = await due({ 'assessments/knots/tie-one/ada/guests-r1.yml': hollow });
	expect([one?.waits, one?.award.flags]).toEqual([true, ['hollow']]);
});

test('a place that another award has, or had, is left to it', async () => {
	const [free] = await due();
	const issuer = `did: did:web:school.example\nwithdrawn: [${free?.award.status}]\n`;
	const [next] = await due({ 'issuer.yml': issuer });
	expect(next?.award.status).toBe(((free?.award.status ?? 0) + 1) % 131_072);
});

test('a badge that can be earned again is due for each work, and once for each', async () => {
	const again = String(KNOTTER['badges/knotter.mdx']).replace(
		'rule: { assessments: { count: 1, of: knots/tie-one } }',
		'repeatable: true\nrule: { assessments: { count: 1 } }',
	);
	const files = {
		'badges/knotter.mdx': again,
		'courses/knots/units/02-second-knot.mdx': String(
			'---\ntitle: The second knot\nobjectives: [tie]\n---\n\n<Task id="tie-two" title="Tie another" deliverable="A knot" objectives={["tie"]} />\n',
		),
		'work/knots/tie-two/ada.mdx': String(KNOTTER['work/knots/tie-one/ada.mdx']),
		'assessments/knots/tie-two/ada/guests-r1.yml': assessment(),
	};
	const all = await due(files);
	expect(all.map(({ award }) => award.work).sort()).toEqual([['knots/tie-one/ada'], ['knots/tie-two/ada']]);
	expect(new Set(all.map(({ id }) => id)).size).toBe(2);
	const [first] = all;
	const { status, rule, recipient } = first!.award;
	const file = `badge: knotter\nrule: ${rule}\nholder: ada\nrecipient: ${recipient}\ndate: 2027-02-01\nwork: [${first!.award.work[0]}]\nstatus: ${status}\n`;
	const left = await due({ ...files, [`awards/${first!.id}.yml`]: file });
	expect(left.map(({ id }) => id)).toEqual(all.slice(1).map(({ id }) => id));
});
