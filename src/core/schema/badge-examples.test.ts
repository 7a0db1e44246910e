import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readSchool } from '#disk/school.ts';
import { folderOf, TODAY } from '#testing/school.ts';
import { written } from '../writing/written.ts';
import { award } from './award.ts';

/** What the handbook shows in a box: the records, as text. */
const shown = (page: string) =>
	[...readFileSync(`content/handbook/${page}.mdx`, 'utf8').matchAll(/^```yaml\n(.*?)^```$/gms)].map(
		([, text = '']) => text,
	);

test('every badge that the handbook shows can be laid into the school as it stands', async () => {
	const boxes = shown('inventing-a-badge');
	expect(boxes.length).toBe(7);
	const files = boxes.map((text, index) => {
		const badge = { title: 'As shown', description: 'As shown.', school: 'open', ...(parse(text) as object) };
		return [`badges/shown-${index + 1}.mdx`, written('badges', badge, 'As shown.')];
	});
	const root = folderOf(Object.fromEntries(files));
	cpSync('content', root, { recursive: true });
	const { catalogue, problems } = await readSchool(root, TODAY);
	expect(problems).toEqual([]);
	expect(catalogue.badges.filter(({ id }) => id.startsWith('shown-')).length).toBe(boxes.length);
});

test('what a steward decides is written as the handbook shows it', () => {
	const [box = ''] = shown('when-a-badge-is-doubted');
	const { decided } = award.pick({ decided: true }).parse(parse(box));
	expect(readFileSync(join('content/people', `${decided?.by}.yml`), 'utf8')).toMatch(/^name: /);
});
