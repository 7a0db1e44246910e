import type { Mail } from '../catalogue/catalogue.ts';
import { advice } from '../problem.ts';
import type { Rule } from './rule.ts';

const mail = (audience: string) =>
	`---\nsubject: Tie a bowline\nweek: 1\naudience: ${audience}\n---\n\nMake a loop.\n`;

export const mailMoment: Rule = {
	id: 'mail/moment',
	title: 'Nobody gets two mails at the same moment',
	why: 'The second of two mails is read as if it were the first, or not at all.',
	severity: 'advice',
	good: {
		'mail/knots/01-alone.mdx': mail('individuals'),
		'mail/knots/02-together.mdx': mail('groups'),
	},
	bad: {
		'mail/knots/01-everybody.mdx': mail('all'),
		'mail/knots/02-together.mdx': mail('groups'),
	},
	says: [
		'mail/knots/02-together.mdx:3:7  advice: Some people get this mail at the same moment as `knots/01-everybody`. Give it another `day` or `time`, or make one mail of the two. [mail/moment]',
	],
	*check({ courses }) {
		for (const { mails } of courses)
			for (const together of Map.groupBy(mails, momentIn).values())
				for (const [index, one] of together.entries()) {
					const other = together.slice(0, index).find((earlier) => meet(earlier, one));
					if (other)
						yield advice(
							'mail/moment',
							one.file,
							[AT.find((field) => one[field] !== undefined) ?? 'subject'],
							`Some people get this mail at the same moment as \`${other.id}\`. Give it another \`day\` or \`time\`, or make one mail of the two.`,
						);
				}
	},
};

const AT = ['week', 'break', 'date'] as const;

const momentIn = (mail: Mail) => ([...AT, 'day', 'time'] as const).map((field) => mail[field]).join(' ');

const meet = (a: Mail, b: Mail) => a.audience === b.audience || a.audience === 'all' || b.audience === 'all';
