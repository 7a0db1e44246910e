// The site of a school: judged, written by Astro, kept and pruned from build to build.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import { readProposals, snapshotOf } from '#disk/proposals.ts';
import { CannotRun, progress } from './command.ts';
import { judge, type JudgeOptions, refused } from './judge.ts';
import { text } from './report/text.ts';

export interface SiteOptions {
	root: string;
	out: string;
	cache: string;
	today: string;
}

/** Checks the content and builds the site into `out`; says the base path, or nothing where problems keep it unbuilt. */
export async function buildSite({ root, out, cache, today }: SiteOptions): Promise<string | undefined> {
	const started = performance.now();
	settleBase();
	const base = await passes({ root, today, cache, base: process.env['BASE_PATH'] });
	if (base === undefined) return undefined;
	const { notice } = readProposals(process.env['PROPOSALS'] ?? snapshotOf(root));
	if (notice !== undefined) console.error(`Notice: ${notice}`);
	progress('Building the site …');
	const { build } = await astro({ root, cache, today });
	const done = beginBuild(cache);
	await build({ ...quiet, outDir: out, cacheDir: resolve(cache, 'astro') });
	done();
	progress('');
	console.log(`Wrote ${out} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
	return base;
}

// The school is let go of before the site is built: the two need not fit into memory together.
async function passes(options: JudgeOptions): Promise<string | undefined> {
	const school = await judge(options);
	console.log(text(school.findings));
	return refused(school) ? undefined : (options.base ?? school.catalogue.site.base);
}

// Hosts write a base path as `/school`, as `school/`, or as nothing at all.
function settleBase(): void {
	const { BASE_PATH } = process.env;
	if (BASE_PATH !== undefined) process.env['BASE_PATH'] = `/${BASE_PATH}/`.replace(/\/{2,}/g, '/');
}

/** Astro, told by the environment which school it is about; it reads its own configuration. */
export async function astro({ root, cache, today }: Omit<SiteOptions, 'out'>) {
	if (!existsSync(join(root, 'site.yml')))
		throw new CannotRun(`There is no file \`${root}/site.yml\`. Run this in the folder of a school.`);
	settleBase();
	Object.assign(process.env, { CONTENT: root, CACHE: cache, TODAY: today, ASTRO_TELEMETRY_DISABLED: '1' });
	return await import('astro');
}

const quiet: AstroInlineConfig = { logLevel: 'warn' };

// A build that was cut off may have written pages that its record does not know; the next one then begins anew.
function beginBuild(cache: string): () => void {
	const mark = join(cache, 'unfinished');
	if (existsSync(mark)) rmSync(join(cache, 'astro'), { recursive: true, force: true });
	mkdirSync(cache, { recursive: true });
	writeFileSync(mark, '');
	return () => rmSync(mark, { force: true });
}
