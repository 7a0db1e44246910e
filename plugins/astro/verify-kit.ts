// The page that verifies badges as one file that works from a disk and asks nobody: its program, its style, the keys of
// the school and the list of what is revoked stand in it. What it says is taken from the pages of the finished site.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addresses } from '#core/addresses.ts';
import { kitPage, kitWords, type Kit } from './verify-kit/page.ts';
import { bundled } from './verify-kit/program.ts';

export interface VerifyKitOptions {
	/** The languages of the site, the main one first. */
	languages: readonly string[];
	/** Programs that pages may hold themselves: the one of the kit is added. */
	programs: string[];
}

/** Writes `verify/offline.html` for a school that issues badges. */
export default function verifyKit({ languages, programs }: VerifyKitOptions): AstroIntegration {
	return {
		name: 'verify-kit',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const dist = fileURLToPath(dir);
				const pages = languages.flatMap((language, index) => {
					const page = kitWords(textAt(dist, `${index === 0 ? '' : `${language}/`}verify/index.html`) ?? '');
					return page ? [{ language, ...page }] : [];
				});
				if (pages.length === 0) return;
				const { program, style } = await bundled();
				const list = textAt(dist, addresses.revocations);
				const kit: Kit = { pages, program, style, list, published: today() };
				mkdirSync(join(dist, 'verify'), { recursive: true });
				writeFileSync(join(dist, addresses.verifyKit), kitPage(kit));
				programs.push(program);
				logger.info('the verifier is there as one file');
			},
		},
	};
}

const today = () => process.env['TODAY'] ?? new Date().toISOString().slice(0, 10);

function textAt(dist: string, path: string): string | undefined {
	const file = join(dist, path);
	return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
