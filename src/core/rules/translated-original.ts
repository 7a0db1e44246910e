import { problem } from '../problem.ts';
import { course } from './example.ts';
import type { Rule } from './rule.ts';

export const translatedOriginal: Rule = {
	id: 'course/translated-original',
	title: 'The day of a translation goes with its original',
	why: 'Readers are told by this day how far a translation is behind; without an original it tells them nothing.',
	severity: 'error',
	good: {
		'courses/nudos/index.mdx': course({
			title: 'Nudos',
			status: 'draft',
			languages: '[es]',
			translationOf: 'knots',
			translated: '2027-03-01',
		}),
		'courses/nudos/units/01-primer-nudo.mdx':
			'---\ntitle: El primer nudo\n---\n\n<Task id="atar" title="Ata un as de guía" deliverable="Un nudo" objectives={["tie"]} />\n',
	},
	bad: { 'courses/knots/index.mdx': course({ translated: '2027-03-01' }) },
	says: [
		'courses/knots/index.mdx:17:13  This course has `translated` and no `translationOf`. Say which course it is a translation of, or take `translated` out. [course/translated-original]',
	],
	*check({ courses }) {
		for (const { file, translated, translationOf } of courses)
			if (translated !== undefined && translationOf === undefined)
				yield problem(
					'course/translated-original',
					file,
					['translated'],
					'This course has `translated` and no `translationOf`. Say which course it is a translation of, or take `translated` out.',
				);
	},
};
