import { advice } from '../problem.ts';
import { KNOTTER } from './recognition-example.ts';
import type { Rule } from './rule.ts';

// Words that praise or blame and do not say what one sees; in English, which rubrics here are written in first.
const VAGUE =
	/\b(good|bad|nice|great|excellent|poor|appropriate|adequate|sufficient|proper|properly|suitable)\b/i;

export const rubricParallel: Rule = {
	id: 'rubric/parallel',
	title: 'A level says what one sees',
	why: 'Readers agree where a level names what is there: “names every step”. “Good” and “appropriate” mean something else to each of them.',
	severity: 'advice',
	good: KNOTTER,
	bad: {
		...KNOTTER,
		'rubrics/knot.yml': String(KNOTTER['rubrics/knot.yml']).replace('It holds a weight.', 'A good knot.'),
	},
	says: [
		'rubrics/knot.yml:10:32  advice: “good” means something else to each reader. Say what one sees in the work. [rubric/parallel]',
	],
	*check({ entries }) {
		for (const { file, of, criteria } of entries.rubrics.values())
			for (const [index, { levels }] of of === 'work' ? criteria.entries() : [])
				for (const [number, { means }] of levels.entries()) {
					const [word] = VAGUE.exec(means) ?? [];
					if (word)
						yield advice(
							'rubric/parallel',
							file,
							['criteria', index, 'levels', number, 'means'],
							`“${word}” means something else to each reader. Say what one sees in the work.`,
						);
				}
	},
};
