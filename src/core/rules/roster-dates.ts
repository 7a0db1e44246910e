import { problem } from '../problem.ts';
import type { Rule } from './rule.ts';

const spring =
	'title: Spring\nstarts: 2027-03-02\nends: 2027-04-30\nzone: Etc/UTC\nfacilitators: [stewards]\n';

export const rosterDates: Rule = {
	id: 'roster/dates-in-order',
	title: 'Nobody leaves a group before they join it, or joins it when it is over',
	why: 'The page of the group says who takes part, and who did.',
	severity: 'error',
	good: {
		'cohorts/knots/spring.yml': spring,
		'roster/knots/spring/ada.yml': 'joined: 2027-02-20\nleft: 2027-03-20\n',
	},
	bad: {
		'cohorts/knots/spring.yml': spring,
		'roster/knots/spring/ada.yml': 'joined: 2027-02-20\nleft: 2027-02-02\n',
		'roster/knots/spring/bo.yml': 'joined: 2072-02-20\n',
	},
	says: [
		'roster/knots/spring/ada.yml:2:7  Somebody left on 2027-02-02, before they joined on 2027-02-20. Swap the days or correct the year. [roster/dates-in-order]',
		'roster/knots/spring/bo.yml:1:9  Somebody joined on 2072-02-20, after the group ended on 2027-04-30. Correct the year, or choose a group that still runs. [roster/dates-in-order]',
	],
	*check({ courses }) {
		for (const { roster, lastDay } of courses.flatMap(({ cohorts }) => cohorts))
			for (const { file, joined, left } of roster) {
				if (left !== undefined && left < joined)
					yield problem(
						'roster/dates-in-order',
						file,
						['left'],
						`Somebody left on ${left}, before they joined on ${joined}. Swap the days or correct the year.`,
					);
				if (joined > lastDay)
					yield problem(
						'roster/dates-in-order',
						file,
						['joined'],
						`Somebody joined on ${joined}, after the group ended on ${lastDay}. Correct the year, or choose a group that still runs.`,
					);
			}
	},
};
