import type { Assessment, Work } from '../catalogue/catalogue.ts';
import { type Problem, problem } from '../problem.ts';
import { assessment, KNOTTER } from './recognition-example.ts';
import type { Rule } from './rule.ts';

const WORK = 'work/knots/tie-one/ada.mdx';

export const workRevisions: Rule = {
	id: 'work/revisions',
	title: 'Revisions follow one another',
	why: 'An assessment speaks of one revision. It must be clear which one that was, and when, for as long as the work is there.',
	severity: 'error',
	good: {
		...KNOTTER,
		...revised(
			'revision: 3\nearlier: [{ revision: 1, date: 2027-01-02 }, { revision: 2, date: 2027-01-05 }]',
		),
	},
	bad: {
		...KNOTTER,
		...revised('revision: 2\nearlier: [{ revision: 2, date: 2027-01-12 }, { revision: 1, date: 2027-01-05 }]\nwith: [ada]'), // prettier-ignore
		'assessments/knots/tie-one/ada/guests-r1.yml': assessment().replace('revision: 1', 'revision: 3'),
	},
	says: [
		'assessments/knots/tie-one/ada/guests-r1.yml:2:11  The newest revision of `knots/tie-one/ada` is 2. Write the one that was read. [work/revisions]',
		'assessments/knots/tie-one/ada/guests-r1.yml:2:11  The file is called after another revision. Call it `guests-r3.yml`. [work/revisions]',
		'work/knots/tie-one/ada.mdx:5:23  Revision 2 stands before revision 1. Put them in order, each number once. [work/revisions]',
		'work/knots/tie-one/ada.mdx:5:32  Revision 2 is of 2027-01-12, after the next one. Correct one of the days. [work/revisions]',
		'work/knots/tie-one/ada.mdx:6:7  `ada` made it anyway. Name only others in `with`. [work/revisions]',
	],
	*check({ works, today }) {
		for (const work of works) {
			yield* outOfOrder(work, today);
			for (const one of work.assessments) yield* ofNoRevision(work, one);
		}
	},
};

function* outOfOrder(work: Work, today: string): Iterable<Problem> {
	const { file, revision, date, earlier, maker } = work;
	for (const [index, one] of earlier.entries()) {
		const next = earlier[index + 1] ?? { revision, date };
		const say = (field: string, message: string) =>
			problem('work/revisions', file, ['earlier', index, field], message);
		if (one.revision >= next.revision)
			yield say(
				'revision',
				`Revision ${one.revision} stands before revision ${next.revision}. Put them in order, each number once.`,
			);
		if (one.date > next.date)
			yield say(
				'date',
				`Revision ${one.revision} is of ${one.date}, after the next one. Correct one of the days.`,
			);
	}
	if (date > today)
		yield problem(
			'work/revisions',
			file,
			['date'],
			`The day ${date} is still to come. Write the day on which it was handed in.`,
		);
	if (work.with.includes(maker))
		yield problem(
			'work/revisions',
			file,
			['with'],
			`\`${maker}\` made it anyway. Name only others in \`with\`.`,
		);
}

function* ofNoRevision({ revision, id }: Work, one: Assessment): Iterable<Problem> {
	const say = (message: string) => problem('work/revisions', one.file, ['revision'], message);
	if (one.revision > revision)
		yield say(`The newest revision of \`${id}\` is ${revision}. Write the one that was read.`);
	if (!one.id.endsWith(`-r${one.revision}`))
		yield say(`The file is called after another revision. Call it \`${one.assessor}-r${one.revision}.yml\`.`);
}

function revised(lines: string) {
	return { [WORK]: String(KNOTTER[WORK]).replace('provenance:', `${lines}\nprovenance:`) };
}
