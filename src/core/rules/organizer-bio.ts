import { advice } from '../problem.ts';
import type { Rule } from './rule.ts';

export const organizerBio: Rule = {
	id: 'course/organizer-bio',
	title: 'Organizers say who they are',
	why: 'People join people. A line about the organizers was on P2PU’s own checklist.',
	severity: 'advice',
	bad: { 'people/stewards.yml': 'name: The stewards\ntype: group\n' },
	says: [
		'courses/knots/index.mdx:7:14  advice: `stewards` organizes this course and says nothing of themselves. Add a `bio` to `people/stewards.yml`. [course/organizer-bio]',
	],
	*check({ courses, entries }) {
		for (const { file, organizers } of courses)
			for (const [index, { person }] of organizers.entries()) {
				const found = entries.people.get(person);
				if (found && !found.bio)
					yield advice(
						'course/organizer-bio',
						file,
						['organizers', index],
						`\`${person}\` organizes this course and says nothing of themselves. Add a \`bio\` to \`${found.file}\`.`,
					);
			}
	},
};
