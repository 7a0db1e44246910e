import { expect, test } from 'vitest';
import { course as courseFile } from '#core/rules/example.ts';
import { schoolOf } from '#testing/school.ts';
import type { Planned } from './due.ts';
import { plannedSendings } from './due.ts';
import { headerText, headingOf } from './headers.ts';
import { messageId } from './message-id.ts';

const site = { from: 'mail@school.example' };

async function sendings(leave = ''): Promise<{ all: Planned[]; site: Parameters<typeof headingOf>[0] }> {
	const { catalogue } = await schoolOf({
		'courses/knots/index.mdx': courseFile({ weeks: '4' }),
		'cohorts/knots/spring.yml': `title: Spring\nstarts: 2027-03-02\nzone: Etc/UTC\nfacilitators: [stewards]\nmail: { lists: [{ id: everybody, to: knots@lists.school.example${leave} }] }\n`,
		'mail/knots/01-begin.mdx': '---\nsubject: We begin\nweek: 1\n---\n\nTie it.\n',
		'mail/knots/02-wrong.mdx':
			'---\nsubject: It was wrong\ncorrects: knots/01-begin\ndate: 2027-03-05\n---\n\nTie it.\n',
	});
	return { all: plannedSendings(catalogue), site: { ...catalogue.site, mail: site } };
}

const letter = { subject: 'We begin', language: 'en' };

test('a mail says which list it is of, who sends it, and how to leave', async () => {
	const { all, site } = await sendings();
	const id = messageId(site, { cohort: 'knots/spring', list: 'everybody', mail: 'knots/01-begin' });
	expect(headingOf(site, all[0]!, letter)).toEqual({
		from: { name: 'Example University', address: 'mail@school.example' },
		to: 'knots@lists.school.example',
		replyTo: undefined,
		subject: 'We begin',
		messageId: id,
		inReplyTo: undefined,
		headers: {
			'List-Id': '<everybody.spring.knots.school.example>',
			'List-Unsubscribe': '<https://school.example/courses/knots/groups/spring/join/>',
			'List-Archive': '<https://school.example/courses/knots/mail/>',
			'Auto-Submitted': 'auto-generated',
			Precedence: 'list',
			'Content-Language': 'en',
		},
	});
	expect(id).toMatch(/^<[0-9a-f]{32}@school\.example>$/);
	expect(headingOf(site, all[1]!, letter).inReplyTo).toBe(id);
});

test('one leaves by a mailbox or on a page, as the list says', async () => {
	for (const [leave, header] of [
		['leave@lists.school.example', '<mailto:leave@lists.school.example>'],
		['https://lists.school.example/leave?list=a@b', '<https://lists.school.example/leave?list=a@b>'],
	]) {
		const { all, site } = await sendings(`, leave: "${leave}"`);
		expect(headingOf(site, all[0]!, letter).headers['List-Unsubscribe']).toBe(header);
	}
});

test('a way to leave that is too long for a line is left to the page of the group', async () => {
	const { all, site } = await sendings(`, leave: "https://lists.school.example/${'a'.repeat(1900)}"`);
	expect(headingOf(site, all[0]!, letter).headers['List-Unsubscribe']).toBe(
		'<https://school.example/courses/knots/groups/spring/join/>',
	);
});

test('the same mail to another list, of another group or another site has another Message-ID', () => {
	const one = { cohort: 'knots/spring', list: 'a', mail: 'knots/01' };
	const here = { url: 'https://school.example', base: '/' };
	const ids = [
		messageId(here, one),
		messageId(here, { ...one, list: 'b' }),
		messageId(here, { ...one, cohort: 'knots/autumn' }),
		messageId(here, { ...one, mail: 'knots/02' }),
		messageId({ ...here, base: '/school/' }, one),
	];
	expect(new Set(ids).size).toBe(5);
	expect(messageId({ url: 'http://[::1]:8080', base: '/' }, one)).toMatch(/^<[0-9a-f]{32}@1>$/);
});

const HOSTILE = [
	'Hello\r\nBcc: everybody@world.example',
	'Hello\nBcc: a',
	'Hello\r\n\r\n<script>',
	'Hello\u0000\u0085\u2028Bcc: a',
	'\u202eolleH\u2066',
	'Hello\ud800',
];

test('no words begin another header, end the headers or turn a line around', async () => {
	const { all, site } = await sendings();
	const unsafe = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
	for (const text of HOSTILE) {
		expect(headerText(text)).not.toMatch(unsafe);
		const [sending] = all;
		const list = { ...sending!.list, to: `${text}@lists.example`, leave: `${text}@lists.example` };
		const heading = headingOf(
			{ ...site, title: text, mail: { from: `${text}@x.example`, replyTo: `${text}@x.example` } },
			{ ...sending!, list },
			{ subject: text, language: text },
		);
		expect(JSON.stringify(heading).replaceAll('"', '')).not.toMatch(unsafe);
		expect(JSON.stringify(heading)).not.toMatch(/\\[rnu]/);
	}
	expect(headerText('=?utf-8?q?=0D=0ABcc:_a?=')).toBe('= ?utf-8?q?=0D=0ABcc:_a?=');
	expect(headerText('Semana 2 – ¡más nudos!')).toBe('Semana 2 – ¡más nudos!');
	expect(headerText('أهلاً\u200f بكم')).toBe('أهلاً\u200f بكم');
});
