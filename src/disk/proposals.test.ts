import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf } from '#testing/school.ts';
import { readProposals, snapshotOf } from './proposals.ts';

const proposal = {
	number: 7,
	title: 'Add a unit',
	opened: '2027-01-01',
	updated: '2027-01-02',
	base: 'main',
	head: 'unit',
	changes: [{ path: 'courses/knots/index.mdx', act: 'changed' }],
};
const snapshot = (...proposals: unknown[]) =>
	JSON.stringify({ version: 1, at: '2027-01-04T12:30:00Z', source: 'github', proposals });

test('a snapshot lies beside the content', () => {
	const root = folderOf({ 'content/site.yml': '', 'proposals.json': snapshot(proposal) });
	const { snapshot: found, notice } = readProposals(snapshotOf(join(root, 'content')));
	expect(found?.proposals).toMatchObject([{ number: 7, title: 'Add a unit' }]);
	expect(notice).toBeUndefined();
});

test('without a snapshot there is nothing, and nothing to say', () => {
	expect(readProposals(join(folderOf({}), 'proposals.json'))).toEqual({});
	expect(readProposals('')).toEqual({});
});

test.each([
	['no JSON', '{"version": 1, '],
	['nothing', ''],
	['something else', '{"name": "peerhood"}'],
	['JSON without an end', '['.repeat(100_000)],
	['too long', ' '.repeat(4 * 2 ** 20 + 1)],
])('a file that is %s becomes a notice', (_, text) => {
	const path = join(folderOf({ 'proposals.json': text }), 'proposals.json');
	expect(readProposals(path)).toEqual({
		notice: `\`${path}\` is not a snapshot of proposals, and nothing of it is shown. Take a new one with \`npm run snapshot\`, or delete it.`,
	});
});

test('a folder in its place becomes a notice as well', () => {
	const path = join(folderOf({}), 'proposals.json');
	mkdirSync(path);
	expect(readProposals(path).notice).toContain('is not a snapshot of proposals');
});

test('proposals that cannot be understood are counted, and the others shown', () => {
	const path = join(folderOf({}), 'proposals.json');
	writeFileSync(path, snapshot(proposal, { ...proposal, number: 8, head: '--exec' }, null));
	const { snapshot: found, notice } = readProposals(path);
	expect(found?.proposals.length).toBe(1);
	expect(notice).toBe(`\`${path}\`: 2 proposals are not shown, because they could not be understood.`);
});
