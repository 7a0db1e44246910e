// Before the tests of the whole: the project's own site, and a small one below a base path, built once and served.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { parse } from 'yaml';
import { didOf } from '#core/outputs/open-badge/did.ts';
import { signSchool } from '#scripts/sign/school.ts';
import { say } from './command.ts';
import { testKey } from './issuer-key.ts';
import { repositoryIn } from './repository.ts';
import { sampleSchool } from './sample-school.ts';
import { sampleSnapshot } from './sample-snapshot.ts';
import { type Host, serve } from './serve.ts';

export interface BuiltSite {
	/** The folder of the content. */
	content: string;
	/** The folder of the finished site. */
	dist: string;
	/** What the build remembers. */
	cache: string;
	/** The path that the site lies below. */
	base: string;
	/** Where its home page is served. */
	address: string;
}

declare module 'vitest' {
	export interface ProvidedContext {
		own: BuiltSite;
		sample: BuiltSite;
	}
}

/** The day on which the sites are built: a group of the school has opened its sign-up. */
export const TODAY = '2027-01-05';

export const SAMPLE_BASE = '/school/';

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const folder = testFolder('site-');
	const hosts: Host[] = [];
	const proposals = join(folder, 'proposals.json');
	writeFileSync(proposals, JSON.stringify(sampleSnapshot));
	const close = async () => {
		await Promise.all(hosts.map((host) => host.close()));
		rmSync(folder, { recursive: true, force: true });
	};
	const built = async (name: string, content: string, base: string): Promise<BuiltSite> => {
		const [dist, cache] = [join(folder, name, 'dist'), join(folder, name, 'cache')];
		// Nobody asks a forge here: both sites show what one might have told.
		await build({ content, dist, cache }, { BASE_PATH: base, PROPOSALS: proposals });
		const host = await serve(dist, base);
		hosts.push(host);
		return { content, dist, cache, base, address: host.address };
	};
	try {
		const { base = '/' } = parse(readFileSync('content/site.yml', 'utf8')) as { base?: string };
		project.provide('own', await built('own', 'content', base));
		const sample = join(folder, 'sample', 'content');
		await laySigned(sampleSchool, sample, SAMPLE_BASE);
		layHistory(dirname(sample));
		project.provide('sample', await built('sample', sample, SAMPLE_BASE));
	} catch (error) {
		await close();
		throw error;
	}
	return close;
}

/** An empty folder inside the project, where Astro can resolve what it lays beside a site. */
export function testFolder(prefix: string): string {
	mkdirSync('.cache/test', { recursive: true });
	return resolve(mkdtempSync(`.cache/test/${prefix}`));
}

/** Writes the files of a school into the folder `content`. */
export function lay(files: Readonly<Record<string, string>>, content: string): void {
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(content, path)), { recursive: true });
		writeFileSync(join(content, path), text);
	}
}

/** Writes the files of a school that lies below `base`, and signs what it has given. */
export async function laySigned(
	files: Readonly<Record<string, string>>,
	content: string,
	base = '/',
): Promise<void> {
	const [site = '', issuer = ''] = [files['site.yml'], files['issuer.yml']];
	const did = didOf({ url: 'https://school.example', base });
	lay(
		{
			...files,
			'site.yml': `${site}base: ${base}\n`,
			'issuer.yml': issuer.replace('did:web:school.example', did),
		},
		content,
	);
	await signSchool(content, testKey.secret, TODAY);
}

/**
 * A history for the sample: all of it was there on the first day, and one of its courses changed since. One of its reviews
 * is of the first state and one of the last; that of the translation is of a state that nobody has.
 */
function layHistory(root: string): void {
	const { commit } = repositoryIn(root);
	const [front, unit] = ['content/courses/knots/index.mdx', 'content/courses/knots/units/01-first-knot.mdx'];
	const at = (path: string) => readFileSync(join(root, path), 'utf8');
	const [frontNow, unitNow] = [at(front), at(unit)];
	const review = (name: string, id: string) => ({
		[name]: at(name).replace(/^commit: .*$/m, `commit: ${id}`),
	});
	const first = commit(
		'Begin a unit',
		{ [front]: frontNow.replace('two metres', 'a metre'), [unit]: `${unitNow}\nTo be continued.\n` },
		{ name: '7+ada@users.noreply.github.com', at: '2026-12-01T12:00:00Z', merged: '2026-12-01T12:00:00Z' },
	);
	const last = commit(
		'<b>Finish</b> the unit',
		{ [front]: frontNow, [unit]: unitNow },
		{ name: 'bo', at: '2027-01-04T12:00:00Z', merged: '2027-01-04T12:00:00Z' },
	);
	const reviews = 'content/reviews/knots';
	commit(
		'Keep the reviews',
		{ ...review(`${reviews}/guests-1.mdx`, first), ...review(`${reviews}/guests-2.mdx`, last) },
		{ name: 'bo', at: '2027-01-04T13:00:00Z', merged: '2027-01-04T13:00:00Z' },
	);
}

/** Builds a site as `npm run build` does; what is wrong with it is thrown as it was printed. */
export async function build(
	{ content, dist, cache }: Pick<BuiltSite, 'content' | 'dist' | 'cache'>,
	env: Record<string, string> = {},
): Promise<void> {
	const options = ['--root', content, '--out', dist, '--cache', cache, '--today', TODAY];
	const { code, output, errors } = await say('build', options, env);
	if (code !== 0) throw new Error(`${output}${errors}`);
}
