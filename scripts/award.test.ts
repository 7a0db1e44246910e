import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { awardName } from '#core/recognition/digest.ts';
import { ADA, awardedSchool } from '#testing/awarded-school.ts';
import { say } from '#testing/command.ts';
import { repositoryIn } from '#testing/repository.ts';
import { folderOf, TODAY } from '#testing/school.ts';

const MAKER = `---
title: Maker
description: Has tied a knot and shown it.
type: skill
school: webcraft
rule: { task: knots/tie-one }
---

One knot, shown.
`;
const DUE = `2027/${awardName('maker', 1, 'ada')}`;

/** Each command is a process of its own, and the machine may be busy. */
const PATIENCE = 120_000;

/** The school in a repository of its own, with a badge that two people have earned. */
function desk() {
	const root = folderOf({});
	const { commit } = repositoryIn(root);
	const files = { ...awardedSchool, 'badges/maker.mdx': MAKER };
	const first = commit(
		'The school',
		Object.fromEntries(Object.entries(files).map(([path, text]) => [`content/${path}`, text])),
	);
	const content = join(root, 'content');
	const award = async (...words: string[]) => {
		const { code, output, errors } = await say('award', ['--root', content, '--today', TODAY, ...words]);
		return { code, output: output.replaceAll(`${content}/`, ''), errors };
	};
	const record = (id: string) => parse(readFileSync(join(content, `awards/${id}.yml`), 'utf8'));
	return { root, content, commit, first, award, record };
}

test(
	'what is due is told with its reason, written once, and replayed from its commit',
	async () => {
		const { content, first, award, record, commit } = desk();
		const told = await award();
		expect([told.code, told.output]).toEqual([0, expect.stringContaining(`${DUE}  maker → ada\n`)]);
		expect(told.output).toContain('2 awards due.');
		const offer = join(folderOf({}), 'offer.json');
		const { output } = await award('--write', '--offer', offer);
		expect(output).toContain(`awards/${DUE}.yml`);
		expect(record(DUE)).toMatchObject({ badge: 'maker', holder: 'ada', date: TODAY, commit: first });
		expect(JSON.parse(readFileSync(offer, 'utf8'))).toMatchObject({
			branch: 'awards/due',
			title: 'Award 2 badges',
			message: 'Award 2 badges',
			body: expect.stringContaining('### `maker` → `ada`'),
		});
		expect((await award('--write')).output).toBe('Nothing is due.\n');
		commit('Award', { 'content/work/knots/tie-one/ada.mdx': null });
		const again = await award('--replay', DUE);
		expect([again.code, again.output.split('\n')[0]]).toEqual([0, `${DUE}  maker → ada: the rule holds`]);
		const path = join(content, `awards/${DUE}.yml`);
		writeFileSync(
			path,
			readFileSync(path, 'utf8').replace(first, commit('Later', { 'content/people/cy.yml': 'name: Cy\n' })),
		);
		expect((await award('--replay', DUE.slice(5))).output).toContain('the rule does not hold');
		expect((await award('--replay', 'all')).code).toBe(1);
		expect((await award('--replay', ADA)).output).toContain('given by hand');
	},
	PATIENCE,
);

test(
	'a badge is given by hand with a name and a reason, and never to oneself',
	async () => {
		const { award, record } = desk();
		const give = (to: string, by = 'stewards') =>
			award('--grant', 'knotter', '--to', to, '--by', by, '--because', 'I pulled: it held.');
		const { code } = await give('cy');
		const id = `2027/${awardName('knotter', 1, 'cy')}`;
		expect([code, record(id)]).toEqual([
			0,
			expect.objectContaining({
				holder: 'cy',
				recipient: `https://school.example/awards/${id.slice(5)}/#holder`,
				granted: { by: 'stewards', because: 'I pulled: it held.' },
			}),
		]);
		const refused = async (...words: string[]) => (await award(...words)).errors;
		expect((await give('cy')).errors).toBe('`cy` has this badge already, or had it.\n');
		expect((await give('stewards')).errors).toBe(
			'Nobody gives a badge to themselves. Ask somebody else who may.\n',
		);
		expect(await refused('--grant', 'knotter', '--to', 'dee')).toBe(
			'Say who decides with `--by <handle>`, and why with `--because "…"`.\n',
		);
		expect(await refused('--decide', ADA, '--by', 'ada', '--because', 'x')).toBe(
			'`ada` is no steward of the school of this badge. Ask one of stewards.\n',
		);
		expect((await award('--decide', ADA, '--by', 'stewards', '--because', 'All is well.')).code).toBe(0);
		expect(record(ADA)).toMatchObject({
			decided: { by: 'stewards', because: 'All is well.' },
			holder: 'ada',
		});
	},
	PATIENCE,
);

test(
	'of a mail address nothing is kept but a hash',
	() => {
		const { content, record } = desk();
		const mail = (input: string) =>
			spawnSync(process.execPath, ['scripts/award.ts', '--root', content, '--mail', ADA], {
				input,
				encoding: 'utf8',
				env: { PATH: process.env['PATH'], TODAY },
			});
		expect(mail('nobody\n').stderr).toBe('This is no mail address, so nothing is written.\n');
		const { stdout, stderr, status } = mail('ada@ropes.net\n');
		const { hash: hashed, salt } = record(ADA).mail;
		expect([status, hashed]).toEqual([0, `sha256$${hash('sha256', `ada@ropes.net${salt}`)}`]);
		expect(salt).toMatch(/^[0-9a-f]{32}$/);
		expect(stdout + stderr + readFileSync(join(content, `awards/${ADA}.yml`), 'utf8')).not.toContain('ropes');
	},
	PATIENCE,
);
