import { problem } from '../problem.ts';
import type { Rule } from './rule.ts';

export const cycleDates: Rule = {
	id: 'cycle/dates-in-order',
	title: 'The dates of a cycle are in order',
	why: 'People plan their proposals and their free evenings by them.',
	severity: 'error',
	bad: {
		'cycles/spring.yml': 'title: Spring\nsignUpOpens: 2027-02-01\nstarts: 2027-03-01\nends: 2027-02-15\n',
	},
	says: [
		'cycles/spring.yml:4:7  The cycle has `ends` on 2027-02-15, before `starts` on 2027-03-01. Put the days in order. [cycle/dates-in-order]',
	],
	*check({ entries }) {
		const order = ['proposalsBy', 'signUpOpens', 'starts', 'ends'] as const;
		for (const cycle of entries.cycles.values()) {
			const said = order.filter((name) => cycle[name] !== undefined);
			for (const [index, name] of said.entries()) {
				const before = said[index - 1];
				const [day = '', earlier = ''] = [cycle[name], before && cycle[before]];
				if (before && day < earlier)
					yield problem(
						'cycle/dates-in-order',
						cycle.file,
						[name],
						`The cycle has \`${name}\` on ${day}, before \`${before}\` on ${earlier}. Put the days in order.`,
					);
			}
		}
	},
};
