// Somebody joins a group and leaves it, in each of the ways that a school can choose: in a browser, where nothing is sent
// but what they send themselves.
import { rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { joinQuestions } from '#core/proposal/sharing-form.ts';
import { roster } from '#core/schema/roster.ts';
import { opened } from '#core/writing/source.ts';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { build, lay, testFolder } from './built-site.ts';
import { joiningSchool } from './joining-school.ts';
import { type Host, serve } from './serve.ts';

const HOSTILE = `Tie & "untie" <b>knots</b>?\n&bcc=evil@mallory.example 100% #1 ' عقدة`;

let open: OpenBrowser;
let host: Host;
let taker: Server;
let address: string;
/** What was sent to the host of the site. */
const taken: { at: string; fields: [string, string][] }[] = [];
const folder = testFolder('joining-');

beforeAll(async () => {
	const [content, dist, cache] = ['content', 'dist', 'cache'].map((name) => join(folder, name)) as [
		string,
		string,
		string,
	];
	lay(joiningSchool, content);
	await build({ content, dist, cache }, { BASE_PATH: '/' });
	host = await serve(dist, '/');
	taker = await takingForms(host.address);
	address = `http://127.0.0.1:${(taker.address() as AddressInfo).port}/`;
	open = await openBrowser();
});
afterAll(async () => {
	await open?.close();
	taker?.close();
	await host?.close();
	rmSync(folder, { recursive: true, force: true });
});

/** A host that takes what forms of its pages send, and shows the page then, as Netlify does. */
async function takingForms(pages: string): Promise<Server> {
	const server = createServer((request, response) => {
		void (async () => {
			const at = request.url ?? '/';
			if (request.method === 'POST') {
				let body = '';
				for await (const part of request) body += String(part);
				taken.push({ at, fields: [...new URLSearchParams(body)] });
			}
			const page = await fetch(new URL(at, pages));
			const { status, headers } = page;
			const kept = ['content-type', 'content-security-policy'].map((name) => [name, headers.get(name) ?? '']);
			response.writeHead(status, Object.fromEntries(kept) as Record<string, string>);
			response.end(Buffer.from(await page.arrayBuffer()));
		})();
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	return server;
}

interface Visit extends BrowserContextOptions {
	/** What it is o’clock where they are. */
	now?: string;
}

/** What somebody does on the page where one joins `group`; it must not complain, nor call anybody. */
async function joining(
	group: string,
	does: (page: Page) => Promise<void>,
	{ now = '2027-01-05T12:00:00Z', ...options }: Visit = {},
) {
	const complaints: string[] = [];
	const device = await open.browser.newContext({ locale: 'en-GB', timezoneId: 'America/Lima', ...options });
	device.setDefaultTimeout(15_000);
	device.on('console', (said) => {
		if (['error', 'warning'].includes(said.type())) complaints.push(said.text());
	});
	device.on('weberror', (error) => complaints.push(error.error().message));
	device.on('request', (request) => {
		const url = new URL(request.url());
		const stays = url.origin === new URL(address).origin || url.protocol === 'blob:';
		if (!stays || url.search !== '') complaints.push(`${request.method()} ${request.url()}`);
	});
	try {
		const page = await device.newPage();
		await page.clock.setFixedTime(now);
		const [course = '', name = ''] = group.split('/').slice(-2);
		const edition = group.startsWith('ar/') ? 'ar/' : '';
		await page.goto(`${address}${edition}courses/${course}/groups/${name}/join/`);
		await does(page);
		// Nothing of what they wrote stays on the device.
		expect(JSON.stringify(await page.evaluate(() => ({ ...localStorage })))).not.toContain('untie');
	} finally {
		await device.close();
	}
	expect(complaints).toEqual([]);
}

const WITHOUT_SCRIPT = { javaScriptEnabled: false };

const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });
const way = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
const hrefOf = async (page: Page, name: string) => (await way(page, name).getAttribute('href')) ?? '';

/** What a program for mails reads in an address. */
function letter(href: string): Record<string, string> {
	const [, to = '', query = ''] = /^mailto:([^?]*)\??(.*)$/.exec(href) ?? [];
	const fields = query.split('&').filter(Boolean);
	return Object.fromEntries([
		['to', decodeURIComponent(to)],
		...fields.map((one) => one.split('=').map(decodeURIComponent)),
	]) as Record<string, string>;
}

const GOAL = 'What do you hope to achieve?';
const ZONE = 'In which time zone are you?';

test('by mail, the letter holds exactly what somebody answered', async () => {
	await joining('mail/spring', async (page) => {
		expect(await field(page, ZONE).inputValue()).toBe('America/Lima');
		await field(page, GOAL).fill(HOSTILE);
		await field(page, 'How thick is your rope?').fill('\u202eTwo\u202c fingers');
		await field(page, 'Would you like to be in a small group?').selectOption('Yes');
		expect(letter(await hrefOf(page, 'Write the mail'))).toEqual({
			to: 'join+knots@school.example',
			subject: 'Join Spring: Knots by mail',
			body: `${GOAL}\n${HOSTILE}\n\nHow thick is your rope?\nTwo fingers\n\n${ZONE}\nAmerica/Lima\n\nWould you like to be in a small group?\nYes`.replaceAll(
				'\n',
				'\r\n',
			),
		});
		expect(await page.locator('.seen').innerText()).toBe(
			'The organizers read it, at join+knots@school.example. Your own mail program sends it; nothing is stored here.',
		);
		expect(letter(await hrefOf(page, 'Write that you leave'))).toEqual({
			to: 'join+knots@school.example',
			subject: 'Leave Spring: Knots by mail',
			body: 'I leave the group. Please delete what I answered.',
		});
	});
});

test('what is too long for a link is copied, and the letter opens without it', async () => {
	await joining(
		'mail/spring',
		async (page) => {
			const long = `${'x'.repeat(4990)} untie & go`;
			await field(page, GOAL).fill(long);
			expect(letter(await hrefOf(page, 'Write the mail'))).toEqual({
				to: 'join+knots@school.example',
				subject: 'Join Spring: Knots by mail',
			});
			await page.getByText('Your answers are too long for a link.').waitFor();
			await page.getByRole('button', { name: 'Copy the text' }).click();
			await page.getByText('Copied.').waitFor();
			expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
				`${GOAL}\n${long}\n\n${ZONE}\nAmerica/Lima`,
			);
			await field(page, GOAL).fill('Short');
			expect(await page.getByText('Your answers are too long for a link.').isVisible()).toBe(false);
			expect(letter(await hrefOf(page, 'Write the mail'))['body']).toMatch(/^What do[^]*Short\r\n/);
		},
		{ permissions: ['clipboard-read', 'clipboard-write'] },
	);
});

test('without script, the letter begins with the questions', async () => {
	await joining(
		'mail/spring',
		async (page) => {
			const { body = '' } = letter(await hrefOf(page, 'Write the mail'));
			expect(body.split(/(?:\r\n)+/).filter(Boolean)).toEqual([
				GOAL,
				'How will you help your peers?',
				'How thick is your rope?',
				'Have you a boat?',
				ZONE,
				'Would you like to be in a small group?',
				'Would you help to organize?',
			]);
			expect(await field(page, GOAL).isVisible()).toBe(false);
			await page.getByText('The mail begins with the questions; answer below each.').waitFor();
		},
		WITHOUT_SCRIPT,
	);
});

test.each([
	['with script', {}],
	['without script', WITHOUT_SCRIPT],
])('a mailing list is joined and left at its own addresses, %s', async (_, options) => {
	await joining(
		'list/spring',
		async (page) => {
			expect(letter(await hrefOf(page, 'Subscribe by mail'))).toEqual({
				to: 'knots-subscribe@lists.example',
				subject: 'subscribe',
			});
			expect(await hrefOf(page, 'Go to the page of the list')).toBe('https://lists.example/knots');
			expect(letter(await hrefOf(page, 'Unsubscribe by mail'))).toEqual({
				to: 'knots-unsubscribe@lists.example',
				subject: 'unsubscribe',
			});
			expect(await page.getByLabel(GOAL).count()).toBe(0);
		},
		options,
	);
});

test('an issue is filled with what somebody answered, once they have read that it is public', async () => {
	const asked = (href: string) => Object.fromEntries(new URL(href).searchParams);
	await joining('issue/spring', async (page) => {
		const told = await page.locator('main').innerText();
		expect(told.indexOf('You write to the organizers in public')).toBeLessThan(told.indexOf(GOAL));
		await field(page, GOAL).fill(HOSTILE);
		const filled = asked(await hrefOf(page, 'Open the issue'));
		expect(filled).toEqual({
			template: 'join.yml',
			title: 'Join issue/spring',
			group: 'issue/spring',
			answers: `${GOAL}\n${HOSTILE}\n\n${ZONE}\nAmerica/Lima`,
		});
		const ids = joinQuestions.map(({ id }) => String(id));
		expect(Object.keys(filled).filter((name) => !['template', 'title', ...ids].includes(name))).toEqual([]);
		await field(page, GOAL).fill('Write to me: zoe@mail.zoe.net');
		await way(page, 'Open the issue').click();
		expect(await field(page, GOAL).evaluate((area: HTMLTextAreaElement) => area.validationMessage)).toMatch(
			/^There is a mail address or a phone number here/,
		);
		await field(page, GOAL).fill('untie '.repeat(1000));
		await field(page, 'How will you help your peers?').fill('عقدة'.repeat(500));
		expect(asked(await hrefOf(page, 'Open the issue'))).toEqual({
			template: 'join.yml',
			title: 'Join issue/spring',
			group: 'issue/spring',
		});
		await page.getByText('Copy them, open the issue, and paste them into it.').waitFor();
		expect(asked(await hrefOf(page, 'Say it in an issue'))).toMatchObject({
			group: 'issue/spring',
			answers: 'I leave the group. Please delete what I answered.',
		});
	});
	await joining(
		'issue/spring',
		async (page) => {
			const { answers = '' } = asked(await hrefOf(page, 'Open the issue'));
			expect(answers).toContain(GOAL);
		},
		WITHOUT_SCRIPT,
	);
});

test('a pull request adds one file of the roster, which holds no answer', async () => {
	await joining('file/spring', async (page) => {
		const make = page.getByRole('button', { name: 'Make my file' });
		await field(page, 'Your handle').first().fill('cy');
		await make.click();
		expect(
			await field(page, 'Your handle')
				.first()
				.evaluate((input: HTMLInputElement) => input.validationMessage),
		).toBe('This handle is listed already.');
		await field(page, 'Your handle').first().fill('zoe');
		await field(page, 'As what').selectOption('mentor');
		await field(page, 'What you hope to get out of it').fill(`A "knot": that & holds # \u202eعقدة`);
		await make.press('Enter');
		const form = new URL(await hrefOf(page, 'Open the form on the forge'));
		expect(form.origin + form.pathname).toBe('https://school.example/repository/new/main');
		expect(form.searchParams.get('filename')).toBe('content/roster/file/spring/zoe.yml');
		const text = form.searchParams.get('value') ?? '';
		expect(roster.parse(opened(text, 'roster')?.record)).toEqual({
			role: 'mentor',
			joined: '2027-01-05',
			attended: [],
			hope: 'A "knot": that & holds # عقدة',
		});
		await page.getByText('Other ways to hand it over').click();
		const issue = new URL(await hrefOf(page, 'Send it as an issue'));
		expect(Object.fromEntries(issue.searchParams)).toEqual({
			template: 'join.yml',
			title: 'Join a group',
			group: 'file/spring',
			handle: 'zoe',
			role: 'mentor',
			hope: 'A "knot": that & holds # \u202eعقدة',
			choices: 'listed',
		});
		expect(await page.getByText('Your draft stays on this device').count()).toBe(0);
	});
});

test('who is listed takes their file away, or writes the day into it', async () => {
	await joining('file/spring', async (page) => {
		const handle = page.locator('#leave-handle');
		expect(await page.getByText('Delete my file').isVisible()).toBe(false);
		await handle.fill('not a handle');
		expect(await page.getByText('Delete my file').isVisible()).toBe(false);
		await handle.fill('cy');
		const at = 'main/content/roster/file/spring/cy.yml';
		expect(await hrefOf(page, 'Delete my file')).toBe(`https://school.example/repository/delete/${at}`);
		expect(await hrefOf(page, 'Write left: "2027-01-05" into it')).toBe(
			`https://school.example/repository/edit/${at}`,
		);
	});
	await joining(
		'file/spring',
		async (page) => {
			const begun = new URL(await hrefOf(page, 'Begin the file by hand'));
			expect(begun.searchParams.get('filename')).toBe('content/roster/file/spring/your-handle.yml');
			expect(roster.parse(opened(begun.searchParams.get('value') ?? '', 'roster')?.record).joined).toBe(
				'2027-01-05',
			);
			expect(await hrefOf(page, 'All files of this list')).toBe(
				'https://school.example/repository/tree/main/content/roster/file/spring',
			);
		},
		WITHOUT_SCRIPT,
	);
});

test.each([
	['with script', {}],
	['without script', WITHOUT_SCRIPT],
])('a form of the host sends what somebody answered to the host alone, %s', async (_, options) => {
	await joining(
		'host/spring',
		async (page) => {
			const form = page.locator('form[name="join-host-spring"]');
			expect(await form.getAttribute('data-netlify')).toBe('true');
			const trap = (await form.getAttribute('netlify-honeypot')) ?? '';
			expect(await form.locator(`[name="${trap}"]`).isVisible()).toBe(false);
			expect(await page.getByText('Sent. An organizer writes to you.').first().isVisible()).toBe(false);
			taken.length = 0;
			await field(page, 'What shall we call you?').fill('Zoe');
			await form.getByLabel('Mail address').fill('zoe@ropes.example');
			await field(page, GOAL).fill(HOSTILE);
			await page.getByRole('button', { name: 'Send it to the organizers' }).click();
			await page.waitForURL(/#join-sent$/);
			await page.locator('#join-sent').waitFor();
			expect(taken).toEqual([
				{
					at: '/courses/host/groups/spring/join/',
					fields: [
						['form-name', 'join-host-spring'],
						['group', 'host/spring'],
						['trap', ''],
						['name', 'Zoe'],
						['email', 'zoe@ropes.example'],
						['goal', HOSTILE.replaceAll('\n', '\r\n')],
						['peers', ''],
						['zone', ''],
						['small', ''],
						['organize', ''],
					],
				},
			]);
			taken.length = 0;
			await page
				.locator('form[name="leave-host-spring"]')
				.getByLabel('Mail address')
				.fill('zoe@ropes.example');
			await page.getByRole('button', { name: 'Send that I leave' }).click();
			await page.waitForURL(/#leave-sent$/);
			expect(taken.map(({ fields }) => fields.filter(([, said]) => said !== ''))).toEqual([
				[
					['form-name', 'leave-host-spring'],
					['group', 'host/spring'],
					['email', 'zoe@ropes.example'],
				],
			]);
		},
		options,
	);
});

test.each([
	['with script', {}],
	['without script', WITHOUT_SCRIPT],
])(
	'a page elsewhere is a link that says whose it is, and mails end where their list says, %s',
	async (_, options) => {
		await joining(
			'link/spring',
			async (page) => {
				expect(await hrefOf(page, 'Go to the meeting house')).toBe('https://meet.example/knots');
				expect(await page.locator('.seen').innerText()).toMatch(/^That page belongs to meet\.example /);
				expect(await hrefOf(page, 'Where you signed up: the meeting house')).toBe(
					'https://meet.example/knots',
				);
				expect(await hrefOf(page, 'Get no more mails of this group')).toBe('https://lists.example/leave');
			},
			options,
		);
	},
);

test('the door opens and closes by the clock of the visitor, and says what to do while it is shut', async () => {
	const door = (page: Page) => page.locator('[data-from]:not([hidden])');
	const told = async (group: string, now: string) => {
		let says: [string, boolean] = ['', false];
		await joining(
			group,
			async (page) => {
				says = [await door(page).locator('.lead').innerText(), await way(page, 'Write the mail').isVisible()];
				if (!says[1]) expect(await door(page).getByRole('link').count()).toBeGreaterThan(0);
			},
			{ now },
		);
		return says;
	};
	const before = ['Sign-up opens on 6 January 2027.', false];
	const during = ['Sign up until 20 January 2027.', true];
	// Cairo is two hours ahead of Greenwich.
	expect(await told('mail/soon', '2027-01-05T21:59:00Z')).toEqual(before);
	expect(await told('mail/soon', '2027-01-05T22:00:00Z')).toEqual(during);
	expect(await told('mail/soon', '2027-01-20T21:59:00Z')).toEqual(during);
	expect(await told('mail/soon', '2027-01-20T22:00:00Z')).toEqual([
		'Sign-up closed on 20 January 2027.',
		false,
	]);
	expect(await told('mail/past', '2027-01-05T12:00:00Z')).toEqual([
		'Sign-up closed on 4 January 2027.',
		false,
	]);
	expect(await told('mail/full', '2027-01-05T12:00:00Z')).toEqual(['Sign-up is closed.', false]);
	expect(await told('mail/put-off', '2027-01-05T12:00:00Z')).toEqual([
		'This group is postponed. Nobody can sign up for it until it has new dates.',
		false,
	]);
	await joining('mail/full', async (page) => {
		expect(await hrefOf(page, 'Join Spring')).toBe('/courses/mail/groups/spring/join/');
		expect(await way(page, 'Write that you leave').isVisible()).toBe(true);
	});
	await joining('mail/answered', async (page) => {
		await page.getByText('An organizer answers you before you are in.').waitFor();
	});
});

test('course and group lead here, search engines do not, and the page of privacy says who sees what', async () => {
	await joining('mail/spring', async (page) => {
		expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
		for (const from of ['courses/issue/', 'courses/issue/groups/spring/']) {
			await page.goto(`${address}${from}`);
			await way(page, 'Sign up for Spring').click();
			expect(page.url()).toBe(`${address}courses/issue/groups/spring/join/`);
		}
		await page.goto(`${address}privacy/`);
		const said = await page.locator('main').innerText();
		for (const one of [
			'at join+knots@school.example',
			'Netlify, which',
			'Everybody can read the issue',
			'meet.example',
		])
			expect(said).toContain(one);
	});
});

test('in Arabic the letter speaks Arabic, and on a small phone nothing sticks out', async () => {
	for (const group of ['ar/uqad/spring', 'mail/spring', 'host/spring', 'file/spring'])
		await joining(
			group,
			async (page) => {
				const wide = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
				expect(await page.evaluate(wide), group).toBe(0);
				if (group !== 'ar/uqad/spring') return;
				expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
				await field(page, 'ما الذي تأمل تحقيقه؟').fill('عقدة "تحمل" & أكثر');
				expect(letter(await hrefOf(page, 'كتابة الرسالة'))).toEqual({
					to: 'uqad@school.example',
					subject: 'الانضمام إلى الربيع: العقد',
					body: 'ما الذي تأمل تحقيقه؟\r\nعقدة "تحمل" & أكثر\r\n\r\nفي أي منطقة زمنية أنت؟\r\nAmerica/Lima',
				});
			},
			{ viewport: { width: 320, height: 640 } },
		);
});
