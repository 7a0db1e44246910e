// A school whose one group gets the mails of a real course: 25 of them, to people on their own and to three small groups.
import { readFileSync } from 'node:fs';
import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { daysBetween } from '#core/catalogue/days.ts';
import { course, exampleSchool } from '#core/rules/example.ts';
import { written } from '#core/writing/written.ts';

interface OldMail {
	id: number;
	subject: string;
	date_sent: string;
	date_scheduled?: string;
	audience: 'individuals' | 'groups';
	tags: string;
	html_body: string;
}

const MARKS: Record<string, (inner: string, element: Element) => string> = {
	p: (inner) => `${inner.trim()}\n\n`,
	h2: (inner) => `## ${inner.trim()}\n\n`,
	ul: (inner) => `${inner.trim()}\n\n`,
	li: (inner) => `- ${inner.trim().replace(/\s*\n\s*/g, ' ')}\n`,
	br: () => '\n',
	strong: (inner) => (inner.trim() ? `**${inner.trim()}** ` : ''),
	em: (inner) => `*${inner.trim()}* `,
	a: (inner, { properties }) => (inner.trim() ? `[${inner.trim()}](${String(properties['href'])})` : ''),
	// Pictures from elsewhere do not come along.
	img: () => '',
};

const mails = JSON.parse(readFileSync(new URL('gentle-python.json', import.meta.url), 'utf8')) as OldMail[];

/** The first Monday of the run that the mails are from, and the week that was off. */
const [BEGAN, OFF] = ['2013-10-21', 6];

export const COHORT = 'gentle-python/2027-spring';
export const LISTS = ['alone', 'berlin', 'lagos', 'lima'];
/** Before the first mail, and after the last. */
export const [FIRST_DAY, LAST_DAY] = ['2027-01-11', '2027-04-05'];

const {
	'courses/knots/index.mdx': _,
	'courses/knots/units/01-first-knot.mdx': unit,
	...around
} = exampleSchool;

/** The files of the school. */
export const mailingSchool: Record<string, string> = {
	...(around as Record<string, string>),
	'site.yml': `${exampleSchool['site.yml'] as string}mail: { from: mooc@mail.school.example, name: The Mechanical MOOC, replyTo: stewards@mail.school.example }\n`,
	'courses/gentle-python/index.mdx': course({ title: 'A Gentle Introduction to Python', weeks: '8' }),
	'courses/gentle-python/units/01-first-knot.mdx': unit as string,
	'cohorts/gentle-python/2027-spring.yml': written('cohorts', {
		title: 'Spring 2027',
		starts: '2027-02-01',
		zone: 'Europe/Berlin',
		facilitators: ['stewards'],
		breaks: [{ from: '2027-03-08', to: '2027-03-14', why: 'A week to breathe' }],
		mail: {
			lists: LISTS.map((id) => ({
				id,
				to: `${id}@lists.school.example`,
				audience: id === 'alone' ? 'individuals' : 'groups',
				...(id === 'lima' && { leave: 'https://lists.school.example/leave?list=lima' }),
				...(id === 'berlin' && { leave: 'berlin-leave@lists.school.example' }),
			})),
		},
	}),
	...Object.fromEntries(mails.map((mail, index) => [pathOf(mail, index), fileOf(mail)])),
};

/** When they went out then. */
export const sentThen = mails.map((mail) => mail.date_scheduled ?? mail.date_sent);

/** What each list is to get, in this order. */
export const expected: Record<string, string[]> = Object.fromEntries(
	LISTS.map((list) => [
		`${list}@lists.school.example`,
		mails
			.filter(({ audience }) => (list === 'alone') === (audience === 'individuals'))
			.map((mail) => subjectOf(mail)),
	]),
);

function pathOf(mail: OldMail, index: number): string {
	const slug = subjectOf(mail)
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '')
		.slice(0, 40)
		.replace(/-$/, '');
	return `mail/gentle-python/${String(index + 1).padStart(2, '0')}-${slug}.mdx`;
}

function fileOf(mail: OldMail): string {
	const [day = '', time = ''] = (mail.date_scheduled ?? mail.date_sent).split('T');
	const days = daysBetween(BEGAN, day);
	const week = Math.floor(days / 7) + 1;
	return written(
		'mail',
		{
			subject: subjectOf(mail),
			...(week === OFF ? { break: 1 } : { week: week < OFF ? week : week - 1 }),
			day: days - (week - 1) * 7 + 1,
			time: time.slice(0, 5),
			audience: mail.audience,
			tags: mail.tags.toLowerCase().replaceAll('_', '-').split(','),
		},
		// A slip of that time: its words name one host, and it leads to another.
		markdown(fromHtml(mail.html_body.replaceAll('codeacademy.com', 'codecademy.com'), { fragment: true })),
	);
}

// One of them went out without a subject.
function subjectOf({ subject }: OldMail): string {
	return subject.trim() || 'Keep going!';
}

function markdown(node: Root | Nodes): string {
	if (node.type === 'text') return node.value.replace(/\s+/g, ' ').replace(/[\\`*_[\]#<>{}]/g, '\\$&');
	if (!('children' in node)) return '';
	const inner = node.children.map(markdown).join('');
	return node.type === 'element' ? (MARKS[node.tagName]?.(inner, node) ?? inner) : inner;
}
