// What a page weighs on its way to a reader who has never been here: a page of every type, in a browser of its own.
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { addressOf, type PageType, pageTypes } from './page-types.ts';

/** Bytes as they are sent, packed; `requests` counts all but pictures, of which most wait until they are near. */
type Weights = Record<'html' | 'styles' | 'scripts' | 'fonts' | 'all' | 'requests', number>;

const LIMITS: Weights = {
	html: 40_000,
	styles: 10_000,
	scripts: 6_000,
	fonts: 80_000,
	all: 180_000,
	requests: 12,
};

/** Pages that may weigh more, and what for. */
const MORE: Record<string, Partial<Weights>> = {
	// It filters and sorts.
	courses: { scripts: 8_000 },
	// It tells by the visitor’s clock what can be joined, and brings a plan of days when somebody asks for one.
	'courses/[course]': { scripts: 7_500 },
	// It writes a mail or an issue, and a file.
	'courses/[course]/groups/[group]/join': { scripts: 7_500 },
	// It begins a file, and keeps it until it is handed over.
	'share-your-work': { scripts: 6_500 },
	// An award tells its rule, and a certificate is a sheet to print.
	'awards/[award]': { styles: 11_000 },
	'awards/[award]/certificate': { styles: 11_000 },
};

interface Load {
	kind: string;
	bytes: number;
	url: string;
}

let open: OpenBrowser;
beforeAll(async () => {
	open = await openBrowser();
});
afterAll(() => open?.close());

test.concurrent.each(pageTypes([inject('own'), inject('sample')]))(
	'$name is light, and asks no other host',
	async (type) => {
		const loads = await loadsOf(type);
		const limits = { ...LIMITS, ...MORE[type.name.replace(/,.*$/, '')] };
		const weights = weigh(loads);
		const over = Object.entries(limits).flatMap(([name, limit]) => {
			const weight = weights[name as keyof Weights];
			return weight > limit ? [`${name}: ${weight} of ${limit}`] : [];
		});
		const { origin } = new URL(type.site);
		const foreign = loads.filter(({ url }) => new URL(url).origin !== origin).map(({ url }) => url);
		expect([over, foreign], tableOf(type, loads)).toEqual([[], []]);
	},
);

test('what a first visit fetches beside the page, to be ready for offline, is light as well', async () => {
	const context = await open.browser.newContext();
	try {
		const sizes: Promise<number>[] = [];
		context.on('requestfinished', (request) => {
			if (!request.serviceWorker()) return;
			sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
		});
		const page = await context.newPage();
		await page.goto(inject('own').address);
		await page.evaluate(() => navigator.serviceWorker.ready);
		const bytes = await Promise.all(sizes);
		expect(bytes.length).toBeGreaterThan(0);
		expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(20_000);
	} finally {
		await context.close();
	}
});

/** Everything that comes before a reader does something. */
async function loadsOf(type: PageType): Promise<Load[]> {
	// What comes after it, to be ready for offline, is weighed below.
	const serviceWorkers = 'block';
	const context = await open.browser.newContext({ serviceWorkers, viewport: { width: 1280, height: 800 } });
	try {
		const loads: Promise<Load>[] = [];
		context.on('requestfinished', (request) => {
			const load = async () => ({
				kind: request.resourceType(),
				bytes: (await request.sizes()).responseBodySize,
				url: request.url(),
			});
			loads.push(load());
		});
		const page = await context.newPage();
		await page.goto(addressOf(type), { waitUntil: 'networkidle' });
		return await Promise.all(loads);
	} finally {
		await context.close();
	}
}

function weigh(loads: readonly Load[]): Weights {
	const bytes = (kind?: string) =>
		loads.filter((load) => !kind || load.kind === kind).reduce((sum, load) => sum + load.bytes, 0);
	return {
		html: bytes('document'),
		styles: bytes('stylesheet'),
		scripts: bytes('script'),
		fonts: bytes('font'),
		all: bytes(),
		requests: loads.filter(({ kind }) => kind !== 'image').length,
	};
}

function tableOf(type: PageType, loads: readonly Load[]): string {
	const rows = loads.map(
		({ kind, bytes, url }) => `${String(bytes).padStart(8)}  ${kind.padEnd(10)}  ${url}`,
	);
	return [addressOf(type), ...rows, ''].join('\n');
}
