// Badges as files, the page that verifies them, and the file that does the same without any network.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { load } from 'exifreader';
import { XMLParser } from 'fast-xml-parser';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { newKey, readKey, type SigningKey } from '#credentials/keys.ts';
import { sign, signedText } from '#credentials/proof.ts';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { TODAY } from './built-site.ts';
import { testKey } from './issuer-key.ts';
import { visitWith } from './visit.ts';

const { content, dist, address } = inject('sample');
const kit = join(dist, 'verify/offline.html');

interface Ledger {
	badge: string;
	holder: string;
	status: number;
}

const awards = globSync('awards/*/*.yml', { cwd: content }).map((path) => ({
	name: basename(path, '.yml'),
	committed: join(content, path.replace(/yml$/, 'json')),
	...(parse(readFileSync(join(content, path), 'utf8')) as Ledger),
}));
const fileOf = (name: string, file: string) => readFileSync(join(dist, 'awards', name, file));
const givenTo = (badge: string, holder: string) =>
	awards.find((award) => award.badge === badge && award.holder === holder)!;

const good = givenTo('splicer', 'amina').name;
const expired = givenTo('seaworthy', 'bram').name;
const credential = fileOf(good, 'credential.json').toString();

let open: OpenBrowser;
beforeAll(async () => {
	open = await openBrowser();
});
afterAll(() => open?.close());

interface Dropped {
	name: string;
	mimeType: string;
	buffer: Buffer;
}

const json = (text: string | Buffer): Dropped => ({
	name: 'credential.json',
	mimeType: 'application/json',
	buffer: Buffer.from(text),
});
const png = (buffer: Buffer): Dropped => ({ name: 'badge.png', mimeType: 'image/png', buffer });
const svg = (buffer: Buffer): Dropped => ({ name: 'badge.svg', mimeType: 'image/svg+xml', buffer });

type Signable = Parameters<typeof sign>[0] & { issuer: object; credentialStatus: object };

/** The good badge with `changes`, signed by `key`. */
async function signedWith(changes: (document: Signable) => object, key: SigningKey): Promise<string> {
	const { proof: _, ...document } = JSON.parse(credential) as Signable & { proof: object };
	return signedText(await sign({ ...document, ...changes(document) }, key));
}

/** As somebody signs it who says who they are by their key. */
async function strangers(): Promise<string> {
	const { secret, multibase } = await newKey('own');
	const key = { ...(await readKey(secret)), id: multibase };
	return signedWith(({ issuer }) => ({ issuer: { ...issuer, id: `did:key:${multibase}` } }), key);
}

/** As the school signed one that it has taken back since. */
async function takenBack(): Promise<string> {
	const statusListIndex = String(givenTo('seaworthy', 'dalia').status);
	return signedWith(
		({ credentialStatus }) => ({ credentialStatus: { ...credentialStatus, statusListIndex } }),
		await readKey(testKey.secret),
	);
}

/** What the page says once `does` is done. */
async function verdictAfter(page: Page, does: () => Promise<unknown>) {
	await does();
	const section = page.locator('[data-verdict]:visible');
	await section.waitFor();
	return {
		state: await section.getAttribute('data-state'),
		title: await section.locator('h2').innerText(),
		text: (await section.innerText()).replace(/[\u2068\u2069]/g, ''),
		focused: await section.locator('h2').evaluate((heading) => heading === document.activeElement),
	};
}

const drop = (page: Page, file: Dropped) => verdictAfter(page, () => page.setInputFiles('[data-file]', file));

test('every signed award is handed out as it was committed, and its badge holds it', () => {
	const signed = awards.filter(({ committed }) => existsSync(committed));
	expect(signed.length).toBeGreaterThan(10);
	const parser = new XMLParser({ ignoreAttributes: false, cdataPropName: 'cdata' });
	for (const { name, committed } of signed) {
		const text = readFileSync(committed, 'utf8');
		expect(fileOf(name, 'credential.json').toString(), name).toBe(text);
		const picture = fileOf(name, 'badge.png');
		const tags = load(Uint8Array.from(picture).buffer) as unknown as Record<string, { value: string }>;
		expect(tags['openbadgecredential']?.value, name).toBe(text);
		expect(PNG.sync.read(picture), name).toMatchObject({ width: 512, height: 512 });
		const drawing = parser.parse(fileOf(name, 'badge.svg').toString(), true) as {
			svg: { 'openbadges:credential': { cdata: string } };
		};
		expect(JSON.parse(drawing.svg['openbadges:credential'].cdata), name).toEqual(JSON.parse(text));
	}
});

test('the addresses that credentials name are answered', () => {
	const { credentialStatus, credentialSubject } = JSON.parse(credential);
	const at = (url: string) =>
		JSON.parse(readFileSync(join(dist, new URL(url).pathname.replace(/^\/school\//, '')), 'utf8'));
	expect(at(credentialStatus.statusListCredential).id).toBe(credentialStatus.statusListCredential);
	expect(at(credentialSubject.achievement.id)).toMatchObject({
		id: credentialSubject.achievement.id,
		name: 'Splicer',
	});
	expect(at('https://school.example/school/did.json').id).toBe('did:web:school.example:school');
	expect(at('https://school.example/school/issuer.json').name).toBe('Example University');
});

test('the page tells what can be said of a badge, in each of its forms', async () => {
	const earlier = '{"type":"Assertion","badge":"https://old.example/badge.json"}';
	const cases: [Dropped, string, string][] = [
		[png(fileOf(good, 'badge.png')), 'good', 'This badge is genuine'],
		[svg(fileOf(good, 'badge.svg')), 'good', 'This badge is genuine'],
		[json(credential), 'good', 'This badge is genuine'],
		[json(await takenBack()), 'revoked', 'This badge has been revoked'],
		[png(fileOf(expired, 'badge.png')), 'expired', 'This badge has expired'],
		[json(credential.replace('Splicer', 'Captain')), 'broken', 'This badge is not genuine'],
		[json(await strangers()), 'stranger', 'Unknown issuer'],
		[png(readFileSync(join(dist, 'share/site.png'))), 'nothing', 'The picture holds no badge.'],
		[json(earlier), 'nothing', 'This is a badge of an earlier version'],
		[json('{"name":"Splicer"}'), 'nothing', 'This is no badge'],
	];
	await visitWith(
		open,
		`${address}verify/`,
		async (page) => {
			for (const [file, state, said] of cases) {
				const verdict = await drop(page, file);
				expect([verdict.state, verdict.focused], said).toEqual([state, true]);
				expect(verdict.text).toContain(said);
			}
		},
		{ today: TODAY },
	);
});

test('one hears who, what and why, what was looked at, and what nobody can tell', async () => {
	await visitWith(
		open,
		`${address}verify/`,
		async (page) => {
			const { text } = await drop(page, png(fileOf(good, 'badge.png')));
			for (const said of [
				'Makes an eye splice that others have pulled at.',
				'30 September 2026',
				'https://amina.example/eye-splice/',
				'The key is one that Example University signs with today.',
				'The signature fits: nothing has been changed since.',
				'It is not on the list of what has been revoked, as published on 5 January 2027.',
				'Whether that is who shows it to you, this page cannot tell.',
				'Who holds the badge. Anybody can show a file.',
			])
				expect(text).toContain(said);
			expect(await page.locator('[data-picture] img').getAttribute('src')).toMatch(/^data:image\/png/);
			const { text: forged } = await drop(page, json(credential.replace('eye', 'I')));
			expect(forged).not.toContain('amina.example');
		},
		{ today: TODAY },
	);
});

test('a badge can be dropped anywhere, pasted, or named by its address', async () => {
	await visitWith(
		open,
		`${address}verify/`,
		async (page) => {
			const dropped = await verdictAfter(page, async () => {
				const data = await page.evaluateHandle((inside) => {
					const transfer = new DataTransfer();
					transfer.items.add(new File([inside], 'a.json', { type: 'application/json' }));
					return transfer;
				}, credential);
				await page.dispatchEvent('body', 'drop', { dataTransfer: data });
			});
			expect(dropped.state).toBe('good');
			await page.click('summary >> nth=-2');
			await page.fill('textarea', '{}');
			expect((await verdictAfter(page, () => page.click('[data-paste] button'))).state).toBe('nothing');
			await page.click('[data-network] summary');
			const named = async (what: string) => {
				await page.fill('[name=address]', what);
				return verdictAfter(page, () => page.click('[data-look-up] button'));
			};
			expect((await named(`${address}awards/${good}/`)).state).toBe('good');
			expect((await named(`${address}awards/${expired}/credential.json`)).state).toBe('expired');
			expect((await named('https://other.example/awards/abcdefgh/')).text).toContain('of this site only');
			await page.goto('about:blank');
			const linked = await verdictAfter(page, () =>
				page.goto(`${address}verify/#${address}awards/${expired}/`),
			);
			expect(linked.state).toBe('expired');
		},
		{ today: TODAY },
	);
});

test('an award that there is not, or that nobody has signed, is not found', async () => {
	const page = await open.browser.newPage();
	try {
		const found = await verdictAfter(page, () =>
			page.goto(`${address}verify/#/school/awards/abcdefghijklmnop/`),
		);
		expect([found.state, found.text]).toEqual(['nothing', expect.stringContaining('no signed award')]);
	} finally {
		await page.close();
	}
});

test('the program that looks at badges comes with the first badge, and not before', async () => {
	const page = await open.browser.newPage({ serviceWorkers: 'block' });
	try {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		await page.goto(`${address}verify/`, { waitUntil: 'networkidle' });
		expect(asked.filter((path) => path.includes('_astro/verify/'))).toEqual([]);
		await drop(page, json('{}'));
		expect(asked.filter((path) => /_astro\/verify\/jsonld/.test(path))).toEqual([]);
		await drop(page, json(credential));
		expect(asked.filter((path) => /_astro\/verify\/jsonld/.test(path)).length).toBe(1);
	} finally {
		await page.close();
	}
});

test('without script, the page says how to verify without it', async () => {
	await visitWith(
		open,
		`${address}verify/`,
		async (page) => {
			expect(await page.locator('verify-badge').isVisible()).toBe(false);
			expect(await page.locator('main').innerText()).toContain('Below is how to go about it without it.');
			expect(await page.locator('main a[href$="did.json"]').isVisible()).toBe(true);
		},
		{ javaScriptEnabled: false },
	);
});

test('the one file verifies from a disk and asks nobody for anything', async () => {
	const context = await open.browser.newContext({ locale: 'en' });
	const asked: string[] = [];
	const said: string[] = [];
	try {
		const page = await context.newPage();
		await page.clock.setFixedTime(`${TODAY}T12:00:00Z`);
		context.on('request', (request) => asked.push(request.url()));
		page.on('console', (message) => said.push(message.text()));
		page.on('pageerror', (error) => said.push(error.message));
		const here = pathToFileURL(kit).href;
		await page.goto(here);
		const verdicts = [];
		for (const file of [
			png(fileOf(good, 'badge.png')),
			svg(fileOf(good, 'badge.svg')),
			json(await takenBack()),
			png(fileOf(expired, 'badge.png')),
			json(credential.replace('Splicer', 'Captain')),
			json(await strangers()),
		])
			verdicts.push((await drop(page, file)).state);
		expect(verdicts).toEqual(['good', 'good', 'revoked', 'expired', 'broken', 'stranger']);
		expect(await page.locator('main').innerText()).toContain('as they were on');
		expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([here]);
		// It could not ask if it wanted to.
		const reached = await page.evaluate(() =>
			fetch('https://school.example/').then(
				() => true,
				() => false,
			),
		);
		expect([
			reached,
			said.filter((text) => !/Content Security Policy|Content-Security-Policy/.test(text)),
		]).toEqual([false, []]);
	} finally {
		await context.close();
	}
});

test('the one file may run its own program and nothing else', () => {
	const page = readFileSync(kit, 'utf8');
	const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
	expect(policy?.replace(/sha256-[\w+/]+=*/g, 'sha256')).toBe(
		"default-src 'none'; script-src 'sha256'; style-src 'sha256'; img-src data:; base-uri 'none'; form-action 'none'",
	);
	expect(page.match(/<script/g)).toHaveLength(1);
	expect(page.match(/\s(?:src|href)="(?!data:)[^"]*"/g)).toBe(null);
});

test.each(['verify/', 'offline'])('a verdict has no barriers: %s', async (where) => {
	const page = await open.browser.newPage({ reducedMotion: 'reduce', viewport: { width: 320, height: 740 } });
	try {
		await page.clock.setFixedTime(`${TODAY}T12:00:00Z`);
		await page.goto(where === 'offline' ? pathToFileURL(kit).href : address + where);
		const found: string[] = [];
		for (const file of [fileOf(good, 'badge.png'), fileOf(expired, 'badge.png'), Buffer.from('nothing')]) {
			await drop(page, png(file));
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
				found.push(
					...violations.map(({ id, nodes }) => `${colorScheme}: ${id} at ${nodes[0]?.target.join(' ')}`),
				);
			}
			const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect(wide).toBeLessThanOrEqual(0);
		}
		expect(found).toEqual([]);
	} finally {
		await page.close();
	}
});
