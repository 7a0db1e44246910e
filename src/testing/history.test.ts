// What the site of everything tells of its past, which `built-site.ts` laid for it.
import { expect, inject, test } from 'vitest';
import { pagesOf } from './pages.ts';

const { dist, base } = inject('sample');
const pages = new Map(pagesOf(dist, base).map((page) => [page.address, page]));
const page = (address: string) => pages.get(`${base}${address}`)!;
const textsOf = (address: string, name: string) =>
	page(address)
		.elements.filter((element) => element.name === name)
		.map(({ text }) => text.replace(/\s+/g, ' ').trim());

test('the history of a course tells each change and where to read it', () => {
	const history = 'courses/knots/history/';
	expect(textsOf(history, 'dd')).toEqual(['1 December 2026', '4 January 2027', '2 changes by 2 people']);
	expect(textsOf(history, 'h2').slice(0, 3)).toEqual(['Who worked on it', 'January 2027', 'December 2026']);
	const [latest] = textsOf(history, 'time').filter((text) => text !== '');
	expect(latest).toBe('4 January 2027');
	expect(page(history).html).toContain('&lt;b&gt;Finish&lt;/b&gt; the unit');
	const commits = page(history).elements.filter(({ attributes }) => attributes['href']?.includes('/commit/'));
	expect(commits).toHaveLength(2);
});

test('who is listed with an account is named for what they changed, and everybody else is counted', () => {
	const items = (address: string) => textsOf(address, 'li');
	expect(items('courses/knots/history/')).toContain('Ada facilitator 1 change, 1 December 2026');
	expect(items('contributors/').find((text) => text.startsWith('Ada'))).toBe(
		'Ada 1 change, 1 December 2026 Bends helped with changesKnots facilitatorSplices organizer and facilitatorالعقد helped with changes',
	);
	expect(textsOf('contributors/', 'p')).toContain('1 more person wrote changes and is not named here.');
});

test('no page tells a mail address of whoever wrote a change', () => {
	const said = [...pages.values()].filter(({ html }) => /ropes\.net|noreply/.test(html));
	expect(said.map(({ address }) => address)).toEqual([]);
});

test('a course leads to its history, and its translation to what its original says anew', () => {
	const links = (address: string, name: string) =>
		page(address).elements.flatMap(({ name: element, attributes: { href } }) =>
			element === 'a' && href?.endsWith(`/${name}/`) ? [href] : [],
		);
	expect(links('courses/knots/', 'history')).toEqual([
		`${base}courses/knots/history/`,
		`${base}courses/knots/history/`,
	]);
	expect(links('courses/uqad/', 'original')).toEqual([`${base}courses/uqad/original/`]);
	expect(textsOf('courses/uqad/', 'p').find((text) => text.includes('original'))).toBe(
		'5% of the original has changed since this translation was made. See what changed',
	);
	expect(textsOf('courses/uqad/original/', 'del')).toEqual(['a metre', 'To be continued.']);
	expect(textsOf('courses/uqad/original/', 'ins')).toEqual(['two metres']);
});

test('a review says how much has changed since, or that nothing has, or that nobody here can tell', () => {
	const since = (address: string) =>
		page(address)
			.elements.filter(({ name }) => name === 'b')
			.map(({ text }) => text.trim())
			.filter((text) => /reviewed|changed since/.test(text));
	expect(since('courses/knots/')).toEqual([
		'This is the text that was reviewed.',
		'5% of the text has changed since.',
	]);
	expect(since('courses/uqad/').at(-1)).toMatch(/^How much of the text has changed since is not known here/);
	expect(textsOf('courses/knots/reviews/', 'del')).toEqual(['a metre', 'To be continued.']);
	expect(page('courses/bends/reviews/')).toBeUndefined();
});
