import { expect, test } from 'vitest';
import { type Draft, judgeDraft } from './draft.ts';

const course: Draft = {
	collection: 'courses',
	path: 'courses/knots/index.mdx',
	record: {
		title: 'Knots',
		question: 'Which knot holds a life?',
		summary: 'Four knots in four weeks.',
		kind: 'course',
		school: 'webcraft',
		organizers: [{ person: 'ada', role: 'organizer' }],
		languages: ['en'],
		licence: 'CC-BY-SA-4.0',
		topics: ['rope'],
		effort: { from: 1, to: 2, per: 'week' },
		audience: 'Whoever has hands.',
	},
	body: 'Bring two metres of rope.',
	base: '/school/',
	language: 'en',
};

test('a file that is well has no problems, and a page', () => {
	expect(judgeDraft(course)).toEqual({ problems: [], html: '<p>Bring two metres of rope.</p>' });
});

test('what a form leaves empty is not there, and no fault of its own', () => {
	const record = {
		...course.record,
		signUpTask: '',
		partner: { name: '', url: '' },
		badges: [],
		weeks: null,
	};
	expect(judgeDraft({ ...course, record }).problems).toEqual([]);
});

test('a field that is missing or wrong is called as the form calls it', () => {
	const record = { ...course.record, title: '', organizers: [{ person: 'Ada K.' }], weeks: 90 };
	expect(judgeDraft({ ...course, record }).problems.map(({ field, message }) => [field, message])).toEqual([
		['Title', '`title` is missing. Add it.'],
		[
			'Organizers 1, Who',
			'`organizers[1].person` is not an id. Use the name of its file, without the ending. The value is `Ada K.`.',
		],
		['Weeks', '`weeks` is 90; at most 52 is allowed. Check the number.'],
	]);
});

test('a problem of the text has its line in the text, and the page waits', () => {
	expect(judgeDraft({ ...course, body: 'One.\n\n<Video url="https://a.example" />' })).toEqual({
		problems: [
			{
				severity: 'error',
				message: expect.stringContaining('`<Video>`'),
				place: { line: 3, column: 1 },
			},
		],
		html: '',
	});
});

test('the words of the pipeline are in the language of the text', () => {
	const body = '<Note type="tip">x</Note>';
	expect(judgeDraft({ ...course, record: { ...course.record, languages: ['es'] }, body }).html).toContain(
		'Consejo',
	);
});

test('a file of data has no page', () => {
	const kind = { title: 'Course', plural: 'Courses', summary: 'With others.', unit: 'Unit', motif: 'quilt' };
	const draft: Draft = { ...course, collection: 'kinds', path: 'kinds/course.yml', record: kind, body: '' };
	expect(judgeDraft(draft)).toEqual({ problems: [], html: '' });
});
