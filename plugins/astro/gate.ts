// The last look before a site is published: whatever let it in, nothing in the finished files may run a stranger's
// program, call another host, lead readers away by itself, or tell a secret.
import { lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type Finding, findingsAt, formatFinding } from './gate/finding.ts';
import { inspector, isBinary } from './gate/inspect.ts';
import { secretsOf } from './gate/secret.ts';

export interface GateOptions {
	/** The address that the site will have. */
	site?: string | undefined;
	/** The only files to look at, as paths inside the finished site; all of them if absent. */
	files?: Iterable<string> | undefined;
	/** Programs of ours, as texts, that may stand in a page. */
	programs?: readonly string[];
	/** Where secrets are looked up. */
	environment?: Readonly<Record<string, string | undefined>>;
}

/** Everything in the finished site `dist` that may not be published, sorted by file. */
export function gate(
	dist: string,
	{ site, files, programs = [], environment = process.env }: GateOptions = {},
): Finding[] {
	const root = realpathSync(dist);
	const inspect = inspector({
		...(site && { origin: new URL(site).origin }),
		secrets: secretsOf(environment),
		programs,
	});
	const findings: Finding[] = [];
	for (const file of files ?? filesIn(root, '')) {
		const path = join(root, file);
		const fault = placeFault(root, path);
		if (fault === 'gone') continue;
		if (fault) findings.push(...findingsAt(file, [fault]));
		else if (!isBinary(file)) findings.push(...inspect(file, readFileSync(path, 'utf8')));
	}
	return findings.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}

/** Fails the build where the finished site may not be published; it looks last, so name it last. */
export default function gateIntegration({
	programs = [],
}: Pick<GateOptions, 'programs'> = {}): AstroIntegration {
	let site: string | undefined;
	return {
		name: 'gate',
		hooks: {
			'astro:config:done': ({ config }) => {
				site = config.site;
			},
			'astro:build:done': ({ dir, logger }) => {
				const findings = gate(fileURLToPath(dir), { site, programs });
				if (findings.length > 0) throw new Refused(findings);
				logger.info('nothing in the finished site runs, calls, leads away or tells what it should not');
			},
		},
	};
}

/** The finished site may not be published. */
export class Refused extends Error {
	override name = 'Refused';

	constructor(findings: readonly Finding[]) {
		const count = findings.length === 1 ? 'one finding' : `${findings.length} findings`;
		super(`The finished site may not be published: ${count}.\n${findings.map(formatFinding).join('\n')}`);
	}
}

function* filesIn(root: string, folder: string): Iterable<string> {
	for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
		const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
		if (entry.isDirectory()) yield* filesIn(root, path);
		else yield path;
	}
}

// What a link points to may be any file of the machine, so nothing is followed.
function placeFault(root: string, path: string) {
	const stats = lstatSync(path, { throwIfNoEntry: false });
	if (!stats) return 'gone';
	if (stats.isSymbolicLink() || realpathSync(path) !== resolve(path) || !path.startsWith(root + sep))
		return {
			what: 'This is a link to another place.',
			todo: 'Put the file itself here, or delete the link.',
		};
	return stats.isFile() ? undefined : { what: 'This is no ordinary file.', todo: 'Delete it.' };
}
