import type { Catalogue } from '../catalogue/catalogue.ts';
import { type Pointer, problem } from '../problem.ts';
import { KNOTTER } from './recognition-example.ts';
import type { Rule } from './rule.ts';

export const credentialBraces: Rule = {
	id: 'credential/braces',
	title: 'Braces in a credential are closed',
	why: 'Some wallets look for the end of a credential in a picture by counting braces. One that is left open makes the badge unreadable there, for good.',
	severity: 'error',
	good: {
		...KNOTTER,
		'badges/knotter.mdx': String(KNOTTER['badges/knotter.mdx']).replace(
			'Ties a bowline.',
			'Ties a {bowline}.',
		),
	},
	bad: {
		...KNOTTER,
		'badges/knotter.mdx': String(KNOTTER['badges/knotter.mdx']).replace(
			'Ties a bowline.',
			'"Ties a bowline :-{"',
		),
	},
	says: [
		'badges/knotter.mdx:3:14  A brace stands alone here, and the text goes into credentials. Write it without, or close it. [credential/braces]',
	],
	*check(catalogue) {
		for (const { file, at, text } of textsOfCredentials(catalogue))
			if (!isBalanced(text))
				yield problem(
					'credential/braces',
					file,
					at,
					'A brace stands alone here, and the text goes into credentials. Write it without, or close it.',
				);
	},
};

interface Found {
	file: string;
	at: Pointer;
	text: string;
}

function* textsOfCredentials({ site, badges, schools, entries }: Catalogue): Iterable<Found> {
	yield { file: 'site.yml', at: ['title'], text: site.title };
	yield { file: 'site.yml', at: ['description'], text: site.description };
	const named = new Set(badges.map(({ school }) => school));
	for (const { id, file, title } of schools) if (named.has(id)) yield { file, at: ['title'], text: title };
	for (const { file, title, description, text } of badges) {
		yield { file, at: ['title'], text: title };
		yield { file, at: ['description'], text: description };
		yield { file, at: [], text: text.plain };
	}
	const used = new Set(badges.map(({ rubric }) => rubric));
	for (const { id, file, criteria } of entries.rubrics.values())
		for (const [index, { title, levels }] of used.has(id) ? criteria.entries() : []) {
			yield { file, at: ['criteria', index, 'title'], text: title };
			for (const [number, { label, means }] of levels.entries())
				yield { file, at: ['criteria', index, 'levels', number], text: `${label}\n${means}` };
		}
}

function isBalanced(text: string): boolean {
	let open = 0;
	for (const sign of text) {
		if (sign === '{') open += 1;
		if (sign === '}') open -= 1;
		if (open < 0) return false;
	}
	return open === 0;
}
