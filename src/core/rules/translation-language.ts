import { problem } from '../problem.ts';
import { course } from './example.ts';
import type { Rule } from './rule.ts';

export const translationLanguage: Rule = {
	id: 'course/translation-language',
	title: 'A translation is in another language',
	why: 'Readers are led from one language of a course to the other by this.',
	severity: 'error',
	good: {
		'courses/nudos/index.mdx': course({
			title: 'Nudos',
			status: 'draft',
			languages: '[es]',
			translationOf: 'knots',
		}),
		'courses/nudos/units/01-primer-nudo.mdx':
			'---\ntitle: El primer nudo\n---\n\n<Task id="atar" title="Ata un as de guía" deliverable="Un nudo" objectives={["tie"]} />\n',
	},
	bad: { 'courses/nudos/index.mdx': course({ title: 'Nudos', status: 'archived', translationOf: 'knots' }) },
	says: [
		'courses/nudos/index.mdx:17:16  This translation is in `en`, the language of `knots` itself. Correct `languages`, or take `translationOf` out. [course/translation-language]',
	],
	*check({ courses, entries }) {
		for (const { file, languages, translationOf } of courses) {
			const original = entries.courses.get(translationOf ?? '');
			if (original && original.languages[0] === languages[0])
				yield problem(
					'course/translation-language',
					file,
					['translationOf'],
					`This translation is in \`${languages[0]}\`, the language of \`${translationOf}\` itself. Correct \`languages\`, or take \`translationOf\` out.`,
				);
		}
	},
};
