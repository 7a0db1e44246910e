import { problem } from '../problem.ts';
import type { Rule } from './rule.ts';

export const notOnesOwn: Rule = {
	id: 'review/not-ones-own',
	title: 'Nobody reviews their own course or work',
	why: 'A review is worth something because somebody else wrote it.',
	severity: 'error',
	good: {
		'reviews/knots/guests-1.mdx':
			'---\nreviewer: guests\ncommit: abcdef1\ndate: 2027-01-01\nverdict: approve\n---\n\nIt holds.\n',
	},
	bad: {
		'reviews/knots/stewards-1.mdx':
			'---\nreviewer: stewards\ncommit: abcdef1\ndate: 2027-01-01\nverdict: approve\n---\n\nIt holds.\n',
	},
	says: [
		'reviews/knots/stewards-1.mdx:2:11  `stewards` organizes this course and cannot review it. Ask a peer who does not. [review/not-ones-own]',
	],
	*check({ courses, entries }) {
		for (const { organizers, reviews } of courses)
			for (const { file, reviewer } of reviews)
				if (organizers.some(({ person }) => person === reviewer))
					yield problem(
						'review/not-ones-own',
						file,
						['reviewer'],
						`\`${reviewer}\` organizes this course and cannot review it. Ask a peer who does not.`,
					);
		for (const { id, file } of entries.assessments.values()) {
			const [, , maker = '', assessor = ''] = id.split('/');
			if (assessor.replace(/-r\d+$/, '') === maker)
				yield problem(
					'review/not-ones-own',
					file,
					undefined,
					`\`${maker}\` made this work and cannot assess it. Ask a peer.`,
				);
		}
	},
};
