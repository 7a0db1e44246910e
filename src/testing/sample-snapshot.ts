// What a forge might tell of the sample school on the day of the tests: proposals at every stage, by people who write in
// all ways, and one who means harm.

const unit = 'courses/knots/units/01-first-knot.mdx';

const proposal = (number: number, title: string, opened: string, more: object = {}) => ({
	number,
	title,
	author: 'ada',
	opened,
	updated: '2027-01-04',
	base: 'main',
	head: `proposal-${number}`,
	commit: 'abcdef1234',
	changes: [{ path: unit, act: 'changed', lines: 12 }],
	...more,
});

const review = (by: string, verdict: string, day: string) => ({ by, verdict, day, commit: 'abcdef1' });

/** The snapshot, as it lies beside the content. */
export const sampleSnapshot = {
	version: 1,
	at: '2027-01-04T22:30:00Z',
	source: 'github',
	left: 1,
	proposals: [
		proposal(11, 'Mend the picture of the bowline', '2027-01-02', {
			author: 'bo',
			first: true,
			changes: [{ path: 'courses/bends/units/01-sheet-bend.mdx', act: 'changed', lines: 3 }],
		}),
		proposal(12, 'Add a course on bends that join two ropes of different thickness', '2026-12-29', {
			author: 'cy',
			check: 'passing',
			preview: 'https://preview.example/12/',
			changes: [
				{ path: 'courses/joining/index.mdx', act: 'added', lines: 60 },
				{ path: 'courses/joining/units/01-reef.mdx', act: 'added', lines: 140 },
			],
			ticks: [{ criterion: 'clear', ticked: false }],
			course: {
				title: 'Joining ropes',
				question: 'Which bend holds two ropes that are not alike?',
				kind: 'course',
				school: 'webcraft',
				languages: ['en'],
				topics: ['bowlines'],
				organizers: [{ person: 'stewards' }],
			},
		}),
		proposal(9, 'ترجمة دورة العقد إلى العربية', '2026-12-01', {
			changes: [{ path: 'courses/uqad/index.mdx', act: 'changed', lines: 9 }],
		}),
		proposal(
			10,
			'<script>alert(1)</script> ![x](https://evil.example/x.png) \u202egnp.exe {{7*7}}',
			'2026-12-20',
			{
				author: 'mallory',
				answered: '2026-12-21',
				last: { by: 'author', day: '2026-12-22' },
				changes: [{ path: 'wiki/<img src=x onerror=alert(1)>.md', act: 'added' }],
				preview: 'javascript:alert(1)',
				labels: ['"><b>'],
			},
		),
		proposal(8, `${'Averylongtitlewithoutaspace'.repeat(5)}`, '2026-12-10', {
			answered: '2026-12-12',
			reviews: [review('guests', 'ask-for-changes', '2026-12-12')],
			last: { by: 'others', day: '2026-12-12' },
			check: 'passing',
		}),
		proposal(7, 'A draft of a page for the handbook', '2027-01-03', {
			draft: true,
			check: 'running',
			changes: [{ path: 'handbook/splicing.mdx', act: 'added', lines: 30 }],
		}),
		proposal(6, 'Found a spring group', '2026-12-24', {
			answered: '2026-12-24',
			reviews: [review('guests', 'approve', '2026-12-28')],
			last: { by: 'others', day: '2026-12-28' },
			check: 'passing',
			changes: [{ path: 'cohorts/knots/summer.yml', act: 'added', lines: 8 }],
			ticks: [{ criterion: 'clear', ticked: true }],
		}),
	],
};
