import { courseAnnounced } from '../catalogue/announced.ts';
import { problem } from '../problem.ts';
import { course, exampleSchool } from './example.ts';
import type { Rule } from './rule.ts';

const news = (lines: string) => `---\ntitle: We begin\ndate: 2027-02-01\n${lines}---\n\nCome.\n`;
const NEWS = 'announcements/begin.mdx';
const group = 'title: Spring\nstarts: 2027-03-02\nzone: Etc/UTC\nfacilitators: [stewards]\n';
const bends = {
	'courses/bends/index.mdx': course({ title: 'Bends' }),
	'courses/bends/units/01-bend.mdx': exampleSchool['courses/knots/units/01-first-knot.mdx'] ?? null,
};

export const announcementHolds: Rule = {
	id: 'announcement/holds',
	title: 'An announcement agrees with itself',
	why: 'News goes out by mail and cannot be called back. It must be clear to whom, and for how long it is news.',
	severity: 'error',
	good: {
		'cohorts/knots/spring.yml': group,
		[NEWS]: news('until: 2027-02-01\ngroup: knots/spring\nmail: true\n'),
	},
	bad: {
		...bends,
		'cohorts/knots/spring.yml': group,
		[NEWS]: news('until: 2027-01-31\ncourse: bends\ngroup: knots/spring\n'),
		'announcements/all.mdx': news('school: webcraft\nmail: true\n'),
	},
	says: [
		'announcements/all.mdx:5:7  It goes by mail, and names neither a course nor a group whose lists it could go to. Name one, or take `mail` out. [announcement/holds]',
		'announcements/begin.mdx:4:8  It is worth reading until 2027-01-31, before it is out on 2027-02-01. Swap the days or correct the year. [announcement/holds]',
		'announcements/begin.mdx:6:8  The group `knots/spring` takes the course `knots`, and this is about `bends`. Name one of them. [announcement/holds]',
	],
	*check({ announcements }) {
		for (const one of announcements) {
			const { file, date, until, course: about, group, mail } = one;
			const wrong = (field: string, message: string) => problem('announcement/holds', file, [field], message);
			if (until && until < date)
				yield wrong(
					'until',
					`It is worth reading until ${until}, before it is out on ${date}. Swap the days or correct the year.`,
				);
			if (mail && courseAnnounced(one) === undefined)
				yield wrong(
					'mail',
					'It goes by mail, and names neither a course nor a group whose lists it could go to. Name one, or take `mail` out.',
				);
			if (about && group && courseAnnounced(one) !== about)
				yield wrong(
					'group',
					`The group \`${group}\` takes the course \`${courseAnnounced(one)}\`, and this is about \`${about}\`. Name one of them.`,
				);
		}
	},
};
