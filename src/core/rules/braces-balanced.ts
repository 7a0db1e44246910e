import type { Catalogue } from '../catalogue/catalogue.ts';
import { type Pointer, type Problem, problem } from '../problem.ts';
import type { Rule } from './rule.ts';

const ID = 'badge/braces';
const RUBRIC = 'title: Work\nof: work\ncriteria:\n';
const BADGE =
	'---\ntitle: Knotter\ndescription: Ties a knot.\ntype: skill\nschool: webcraft\nrubric: knots\nrule: { gives: 1 }\n---\n\n';

/** What of a badge goes into credentials, and where it stands. */
type Said = [file: string, at: Pointer | undefined, text: string];

export const bracesBalanced: Rule = {
	id: ID,
	title: 'What badges say opens a brace for each that it closes',
	why: 'Wallets look for the end of a badge in its picture by counting braces. One too many, and nobody can take the badge along.',
	severity: 'error',
	good: { 'badges/knotter.mdx': `${BADGE.replace('rubric: knots\n', '')}A \`{loop}\`.\n` },
	bad: {
		'badges/knotter.mdx': `${BADGE}A loop \`}\` and \`{\`.\n`,
		'rubrics/knots.yml': `${RUBRIC}  - { id: holds, title: Holds, question: Does it hold?, levels: [{ label: "no {", means: It slips. }] }\n`,
	},
	says: [
		'badges/knotter.mdx:1:1  The text has a brace without its other half, and goes into credentials. Write it in words, or add the other half. [badge/braces]',
		'rubrics/knots.yml:4:75  The text has a brace without its other half, and goes into credentials. Write it in words, or add the other half. [badge/braces]',
	],
	*check(catalogue) {
		for (const [file, at, text] of [...ofSchools(catalogue), ...ofBadges(catalogue), ...ofRubrics(catalogue)])
			if (!isBalanced(text)) yield unbalanced(file, at);
	},
};

function unbalanced(file: string, at: Pointer | undefined): Problem {
	const message =
		'The text has a brace without its other half, and goes into credentials. Write it in words, or add the other half.';
	return problem(ID, file, at, message);
}

function ofSchools({ site, badges, schools }: Catalogue): Said[] {
	if (badges.length === 0) return [];
	const behind = schools.filter(({ id }) => badges.some(({ school }) => school === id));
	return [
		['site.yml', ['title'], site.title],
		...behind.map(({ file, title }): Said => [file, ['title'], title]),
	];
}

function ofBadges({ badges, awards }: Catalogue): Said[] {
	return [
		...badges.flatMap(({ file, title, description, text }): Said[] => [
			[file, ['title'], title],
			[file, ['description'], description],
			[file, undefined, text.plain],
		]),
		...awards.flatMap(({ file, evidence }) =>
			evidence.map((address, index): Said => [file, ['evidence', index], address]),
		),
	];
}

function ofRubrics({ badges, entries }: Catalogue): Said[] {
	const used = new Set(badges.flatMap(({ rubric }) => rubric ?? []));
	return [...entries.rubrics.values()]
		.filter(({ id }) => used.has(id))
		.flatMap(({ file, criteria }) =>
			criteria.flatMap(({ title, levels }, one): Said[] => [
				[file, ['criteria', one, 'title'], title],
				...levels.flatMap(({ label, means }, level): Said[] => [
					[file, ['criteria', one, 'levels', level, 'label'], label],
					[file, ['criteria', one, 'levels', level, 'means'], means],
				]),
			]),
		);
}

/** Whether each brace of `text` that opens is closed, and none is closed before it opens. */
export function isBalanced(text: string): boolean {
	let open = 0;
	for (const sign of text) {
		if (sign === '{') open++;
		else if (sign === '}' && --open < 0) return false;
	}
	return open === 0;
}
