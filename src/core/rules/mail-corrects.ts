import { plannedMails } from '../cohort/mails.ts';
import { problem } from '../problem.ts';
import type { Rule } from './rule.ts';

const mail = (when: string) => `---\nsubject: Tie a bowline\n${when}\n---\n\nMake a loop.\n`;
const winter = 'title: Winter\nstarts: 2027-03-01\nzone: Etc/UTC\nfacilitators: [stewards]\n';

export const mailCorrects: Rule = {
	id: 'mail/corrects',
	title: 'A correction puts right an earlier mail of its course',
	why: 'It goes to groups that have the mail it corrects. A mistake that nobody has got yet is mended in the mail itself.',
	severity: 'error',
	good: {
		'cohorts/knots/winter.yml': winter,
		'mail/knots/01-tie.mdx': mail('week: 1'),
		'mail/knots/02-sorry.mdx': mail('corrects: knots/01-tie\ndate: 2027-03-02'),
	},
	bad: {
		'cohorts/knots/winter.yml': winter,
		'mail/knots/01-tie.mdx': mail('week: 1'),
		'mail/knots/02-sorry.mdx': mail('corrects: knots/01-tie\ndate: 2027-02-27'),
		'mail/knots/03-itself.mdx': mail('corrects: knots/03-itself\ndate: 2027-03-03'),
	},
	says: [
		'mail/knots/02-sorry.mdx:4:7  No group has got `knots/01-tie` by 2027-02-27. Take a later date, or put it right in that mail itself. [mail/corrects]',
		'mail/knots/03-itself.mdx:3:11  A mail cannot correct itself, nor what corrects it. Name the mail that was wrong. [mail/corrects]',
	],
	*check({ courses, known }) {
		for (const { id, mails, cohorts } of courses) {
			const corrected = new Map(mails.map((one) => [one.id, one.corrects]));
			// Which lists a group has may still change; the date is the mistake.
			const anyList = (mails.some(({ corrects }) => corrects) ? cohorts : []).map((cohort) => ({
				...cohort,
				mail: undefined,
			}));
			const sent = new Set(anyList.flatMap((cohort) => plannedMails(mails, cohort).map(({ mail }) => mail)));
			for (const one of mails) {
				const { file, corrects, date } = one;
				const say = (at: string, message: string) => problem('mail/corrects', file, [at], message);
				if (corrects === undefined || !known.get('mail')?.has(corrects)) continue;
				if (!corrects.startsWith(`${id}/`))
					yield say('corrects', `\`${corrects}\` is a mail of another course. Name one of this course.`);
				else if (isCircle(one.id, corrected))
					yield say(
						'corrects',
						'A mail cannot correct itself, nor what corrects it. Name the mail that was wrong.',
					);
				else if (corrected.has(corrects) && cohorts.length && !sent.has(one))
					yield say(
						'date',
						`No group has got \`${corrects}\` by ${date}. Take a later date, or put it right in that mail itself.`,
					);
			}
		}
	},
};

function isCircle(id: string, corrected: ReadonlyMap<string, string | undefined>): boolean {
	const seen = new Set<string>();
	for (let here: string | undefined = id; here !== undefined; here = corrected.get(here)) {
		if (seen.has(here)) return true;
		seen.add(here);
	}
	return false;
}
