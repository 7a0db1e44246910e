// A browser for tests that asks nothing of the machine: Chromium comes from npm, with the libraries it needs, and is
// unpacked into a folder that is gone afterwards. `CHROMIUM` is the path of another one.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import packed from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const ARABIC = '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf';

export interface OpenBrowser {
	browser: Browser;
	/** Closes the browser and leaves nothing of it behind. */
	close(): Promise<void>;
}

/** A browser of its own, without a window; other programs can steer it by `port`. */
export async function openBrowser(port?: number): Promise<OpenBrowser> {
	const folder = mkdtempSync(join(tmpdir(), 'browser-'));
	const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
	try {
		const browser = await launch(folder, port);
		return { browser, close: () => browser.close().finally(remove) };
	} catch (error) {
		remove();
		throw error;
	}
}

async function launch(folder: string, port: number | undefined): Promise<Browser> {
	const { CHROMIUM } = process.env;
	const [executablePath, env] = CHROMIUM ? [CHROMIUM, {}] : await unpack(folder);
	// Where a sandbox cannot be had, in containers and for root, Chromium would not start; it only sees our own pages.
	const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];
	if (port) args.push(`--remote-debugging-port=${port}`);
	return chromium.launch({ executablePath, args, headless: true, env: { ...process.env, ...env } });
}

/** The program in `folder`, and the environment that it starts in. */
async function unpack(folder: string): Promise<[program: string, env: Record<string, string | undefined>]> {
	if (process.platform !== 'linux' || process.arch !== 'x64')
		throw new Error(
			'No browser for this system comes with `npm ci`: set `CHROMIUM` to the path of Chromium or Chrome.',
		);
	const before = { ...process.env };
	// It unpacks into the temporary folder, and its libraries only where it believes to be on Amazon’s machines.
	Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' });
	const program = await packed.executablePath().finally(() => {
		for (const name of ['TMPDIR', 'AWS_LAMBDA_JS_RUNTIME'] as const) restore(name, before[name]);
	});
	const libraries = [join(folder, 'al2023', 'lib'), before['LD_LIBRARY_PATH']].filter(Boolean).join(':');
	// The list that comes along looks for its font in other folders, and without any font Chromium crashes.
	// It knows no Arabic letter either, so that pages in Arabic would be rows of boxes.
	const arabic = dirname(fileURLToPath(import.meta.resolve(ARABIC)));
	const fonts = join(folder, 'fonts.conf');
	writeFileSync(
		fonts,
		`<fontconfig><dir>${folder}/fonts</dir><dir>${arabic}</dir><cachedir>${folder}/font-cache</cachedir></fontconfig>`,
	);
	return [
		program,
		{ TMPDIR: folder, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: fonts, FONTCONFIG_PATH: undefined },
	];
}

function restore(name: string, value: string | undefined): void {
	if (value === undefined) delete process.env[name];
	else process.env[name] = value;
}
