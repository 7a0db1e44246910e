import { expect, test } from 'vitest';
import { schoolOf } from '#testing/school.ts';
import { mainEdition } from './edition.ts';
import { frameOf } from './frame.ts';

async function footOf(files: Record<string, string> = {}): Promise<Record<string, string[]>> {
	const { catalogue } = await schoolOf(files);
	const { footer } = frameOf(mainEdition(catalogue));
	return Object.fromEntries(footer.map(({ title, links }) => [title, links.map(({ label }) => label)]));
}

test('the foot of a page groups what else there is by what people come for', async () => {
	expect(await footOf()).toEqual({
		Learn: ['Your progress', 'Cycles', 'Questions', 'Mentors'],
		'Take part': ['Propose a course', 'Proposals', 'Work that waits for a reader'],
		Community: ['People', 'Contributors', 'What happens here', 'Subscribe to what is new (feed)'],
		'This site': [
			'About Example University',
			'Research and open data',
			'Privacy',
			'Accessibility',
			'Source and history',
		],
	});
});

test('a school that has a wiki and news leads to them from every page', async () => {
	const foot = await footOf({
		'wiki/ropes.mdx': '---\ntitle: Ropes\n---\n\nText.\n',
		'announcements/harbour.mdx': '---\ntitle: The harbour\ndate: 2027-01-20\n---\n\nIt opens.\n',
	});
	expect([foot['Take part']?.at(-1), foot['Community']?.at(-2)]).toEqual(['Wiki', 'Announcements']);
});
