import { expect, test } from 'vitest';
import { course } from '#core/rules/example.ts';
import { schoolOf } from '#testing/school.ts';
import { mainEdition } from '../edition.ts';
import { frameOrigins } from '../policy/frames.ts';
import { pagePolicy } from '../policy/policy.ts';
import { courseOf } from './find.ts';
import { privacyView } from './statement.ts';
import { courseTalk, unitTalk } from './talk.ts';
import { unitRows } from './unit.ts';

const FORUM = '{ way: discourse, label: the forum, url: "https://talk.example/forum/" }';
const GISCUS =
	'{ way: giscus, label: its thread, url: "https://github.com/guild/school/discussions", giscus: { repo: guild/school, repoId: R_1, category: Q & A, categoryId: DIC_1 } }';

/** What the unit of the example course shows, where the site and the course talk there. */
async function talking(site?: string, own?: string) {
	const { catalogue, lines } = await schoolOf({
		'site.yml': `title: Example University\ntagline: Learning together\ndescription: A school.\nurl: https://school.example\nbase: /s/\nrepository: https://github.com/guild/school\nlanguages: [en]\nlicence: CC-BY-SA-4.0\n${site ? `discussion: ${site}\n` : ''}`,
		'courses/knots/index.mdx': course({ discussion: own }),
	});
	expect(lines).toEqual([]);
	const edition = mainEdition(catalogue);
	const knots = courseOf(edition, 'knots');
	return { edition, knots, talk: unitTalk(edition, knots, knots.units[0]!).discussion };
}

test('without a place to talk, nothing is said of one', async () => {
	expect((await talking()).talk).toBeUndefined();
});

test('a link stays a link', async () => {
	expect((await talking('{ label: the square, url: "https://square.example/x" }')).talk).toEqual({
		place: { href: 'https://square.example/x', label: 'the square' },
		says: 'The link leads to square.example, which has rules of its own.',
		write: undefined,
		frame: undefined,
	});
});

test('a mailing list leads to its archive and to its address', async () => {
	const list =
		'{ way: list, label: the list, url: "https://lists.example/knots", address: knots@lists.example }';
	expect((await talking(list)).talk).toMatchObject({
		place: { href: 'https://lists.example/knots', label: 'the list' },
		write: {
			href: 'mailto:knots@lists.example?subject=Knots%3A%20The%20first%20knot',
			label: 'Write to knots@lists.example',
		},
		frame: undefined,
	});
});

test('a Matrix room is a link that says who sees what', async () => {
	const room = '{ way: matrix, label: "#knots", url: "https://matrix.to/#/#knots:example.org" }';
	const { talk } = await talking(room);
	expect(talk).toMatchObject({ place: { label: '#knots' }, frame: undefined });
	expect(talk?.says).toMatch(/^It is a room on Matrix\. The link leads to matrix\.to, /);
});

test('a forum can be shown: its page for the address of ours, and a sentence that says whom that calls', async () => {
	expect((await talking(FORUM)).talk?.frame).toEqual({
		origin: 'https://talk.example',
		src: 'https://talk.example/forum/embed/comments?embed_url=https%3A%2F%2Fschool.example%2Fs%2Fcourses%2Fknots%2Ffirst-knot%2F',
		referrer: 'strict-origin',
		says: 'This loads the topic from talk.example, which sees your IP address and that you read this page. Here it can be read; to write, follow the link.',
		show: 'Show the discussion here',
		title: 'Discussion: Knots: The first knot',
		shown: 'The discussion is loading below.',
	});
});

test('a course talks where it says, by giscus under the address of the page alone', async () => {
	const { talk, edition, knots } = await talking(FORUM, GISCUS);
	const { origin, pathname, searchParams } = new URL(talk!.frame!.src);
	expect([origin, pathname, talk?.frame?.referrer]).toEqual([
		'https://giscus.app',
		'/en/widget',
		'no-referrer',
	]);
	expect(Object.fromEntries(searchParams)).toEqual({
		...{ repo: 'guild/school', repoId: 'R_1', category: 'Q & A', categoryId: 'DIC_1' },
		...{ term: '/courses/knots/first-knot/', strict: '1', session: '', theme: 'preferred_color_scheme' },
		...{ reactionsEnabled: '1', emitMetadata: '0', inputPosition: 'bottom' },
		description: 'Knots: The first knot',
		origin: 'https://school.example/s/courses/knots/first-knot/',
		backLink: 'https://school.example/s/courses/knots/first-knot/',
	});
	expect(talk?.place).toEqual({ href: 'https://github.com/guild/school/discussions', label: 'its thread' });
	expect(courseTalk(edition, knots).discussion?.frame?.src).toContain('term=%2Fcourses%2Fknots%2F');
	expect(unitRows(edition)[0]?.view.meta.frame).toBe('https://giscus.app');
});

test('the policy lets in nobody but whom a school or a course names', () => {
	const place = (way: 'link' | 'giscus' | 'discourse' | 'matrix' | 'list', url: string) => ({ way, url });
	expect(
		frameOrigins([undefined, place('link', 'https://a.example'), place('matrix', 'https://b.example')]),
	).toEqual([]);
	const both = frameOrigins([
		place('discourse', 'https://talk.example/forum/'),
		place('giscus', 'https://github.com/guild/school'),
		place('discourse', 'https://talk.example/other/'),
	]);
	expect(both).toEqual(['https://giscus.app', 'https://talk.example']);
	expect(pagePolicy()).toContain("frame-src 'none';");
	expect(pagePolicy(both)).toContain('frame-src https://giscus.app https://talk.example;');
});

test('the privacy page names whom a page can call', async () => {
	const { edition } = await talking(FORUM, GISCUS);
	expect(privacyView(edition).parts).toContainEqual({
		title: 'Where people talk',
		text: 'Some pages lead to a place where people talk, which has rules of its own. Where a discussion can be shown in the page, nothing is asked for before you press the button beside the sentence that says whom it calls.',
		points: [
			'giscus.app sees the IP address of whoever presses it, and on which page.',
			'talk.example sees the IP address of whoever presses it, and on which page.',
		],
	});
	const silent = privacyView((await talking()).edition).parts.map(({ title }) => title);
	expect(silent).not.toContain('Where people talk');
});
