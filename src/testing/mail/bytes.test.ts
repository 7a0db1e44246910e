// What really arrives at a mail server: lines that any of them takes, headers in ASCII, and two parts that say the same.
import PostalMime from 'postal-mime';
import { expect, onTestFinished, test } from 'vitest';
import { sendDue } from '#scripts/mail/run.ts';
import { lay } from '../built-site.ts';
import { folderOf } from '../school.ts';
import { COHORT, mailingSchool } from './sequence.ts';
import { openMailServer } from './server.ts';

const FIRST = 'mail/gentle-python/01-we-re-back-baby.mdx';
const DAY = '2027-01-12T23:00:00Z';

/** The first mail of the course as it arrives, with `subject` and `body`, from a sender called `name`. */
async function arrived({ subject = 'Welcome', body = 'Hello.', name = 'The MOOC', leave = '' }) {
	const root = folderOf({});
	const group = mailingSchool[`cohorts/${COHORT}.yml`] ?? '';
	lay(
		{
			...mailingSchool,
			[FIRST]: (mailingSchool[FIRST] ?? '').replace(
				/^subject: .*\n([^]*?---\n)[^]*$/m,
				(_, rest: string) => `subject: ${JSON.stringify(subject)}\n${rest}\n${body}\n`,
			),
			'site.yml': (mailingSchool['site.yml'] ?? '').replace(
				'name: The Mechanical MOOC',
				`name: ${JSON.stringify(name)}`,
			),
			...(leave && {
				[`cohorts/${COHORT}.yml`]: group.replace('id: alone\n', `id: alone\n      leave: ${leave}\n`),
			}),
		},
		root,
	);
	const server = await openMailServer();
	onTestFinished(() => server.close());
	const told: string[] = [];
	const { url } = server;
	expect([
		await sendDue({ root, now: DAY, url, rate: '999999', print: (line) => told.push(line) }),
		told.at(-1),
	]).toEqual([0, '1 mail sent, none left.']);
	const { raw } = server.taken[0]!;
	const [head = ''] = raw.toString('latin1').split('\r\n\r\n');
	return { raw, head, mail: await PostalMime.parse(raw) };
}

const ARABIC = 'الأسبوع الأول: كيف نربط عقدة لا تنحل، ولماذا نتعلّم معًا لا كلٌّ وحده 🪢';

test('a subject and a name in any letters arrive as they were written, in lines of ASCII', async () => {
	const { head, mail } = await arrived({ subject: ARABIC, name: 'جامعة النهر – Río' });
	expect([mail.subject, mail.from?.name]).toEqual([ARABIC, 'جامعة النهر – Río']);
	expect(head).not.toMatch(/[^\r\n\t -~]/);
	// An encoded word has at most 75 characters, a line with one at most 76: RFC 2047, section 2.
	for (const line of head.split('\r\n').filter((one) => one.includes('=?'))) {
		expect(line.length, line).toBeLessThanOrEqual(78);
		for (const [word] of line.matchAll(/=\?\S+\?=/g)) expect(word.length, word).toBeLessThanOrEqual(75);
	}
});

test('no line is longer than mail allows, whatever somebody writes', async () => {
	const long = 'x'.repeat(4000);
	const far = `https://far.example/${'y'.repeat(1900)}`;
	const { raw, mail } = await arrived({
		body: `${long}\n\n\`\`\`\n${long}\n\`\`\`\n\n[far](${far})\n\nكلمة${'ك'.repeat(2000)}\n\n.\n\nFrom here on.`,
		leave: far,
	});
	const lines = raw.toString('latin1').split('\r\n');
	expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(998);
	expect(raw.toString('latin1')).not.toMatch(/[^\r]\n|\r[^\n]|[^\0-\x7f]/);
	expect(mail.text).toContain(`${long}\n\n    ${long}\n`);
	expect(mail.text).toContain(`[1] ${far}\n`);
	expect(mail.text).toContain(`كلمة${'ك'.repeat(2000)}`);
	expect(mail.text).toContain('\n.\n\n From here on.\n');
	expect(mail.html).toContain(`href="${far}"`);
});

test('both parts say the same words', async () => {
	const { mail } = await arrived({
		body: `# Knots\n\nA *bowline*, as [sailors](https://sailors.example/) tie it & love it.\n\n- One loop\n- Two loops\n\n1. Up\n2. Around\n\n> Tied by **hand** < rope`.replace(
			'# Knots',
			'## Knots',
		),
	});
	const html = wordsOf(
		(mail.html ?? '')
			.replace(/<head>[^]*<\/head>/, '')
			.replace(/<[^>]*>/g, ' ')
			.replace(/&#x3C;/g, '<')
			.replace(/&#x26;/g, '&'),
	);
	const text = wordsOf(
		(mail.text ?? '').replace(/\nLinks\n-+\n[^]*?\n\n/, '\n').replace(/ \[\d+\]|^https:.*$|^\d\. /gm, ''),
	);
	expect(text).toEqual(html);
	expect(text.slice(0, 10)).toEqual([
		'Knots',
		'A',
		'bowline',
		'as',
		'sailors',
		'tie',
		'it',
		'love',
		'it',
		'One',
	]);
});

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}’]+/gu) ?? [];

test('a mail is one of a list, made by a machine, of its moment, in two parts', async () => {
	const { mail, head } = await arrived({});
	const said = Object.fromEntries(mail.headers.map(({ key, value }) => [key, value]));
	expect(said).toMatchObject({
		'list-id': '<alone.2027-spring.gentle-python.school.example>',
		'list-unsubscribe': `<https://school.example/courses/gentle-python/groups/2027-spring/join/>`,
		'auto-submitted': 'auto-generated',
		precedence: 'list',
		'reply-to': 'stewards@mail.school.example',
		to: 'alone@lists.school.example',
		'mime-version': '1.0',
	});
	expect(head).toMatch(/^Content-Type: multipart\/alternative;/m);
	expect(head).toMatch(/^Date: \w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d \+0000$/m);
	for (const once of ['From', 'To', 'Subject', 'Date', 'Message-ID', 'Reply-To', 'List-Id'])
		expect(head.match(new RegExp(`^${once}:`, 'gim')), once).toHaveLength(1);
});
