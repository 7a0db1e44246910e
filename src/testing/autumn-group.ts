// A group to which everything happens that can happen to dates: clocks change, weeks are off, meetings move and are
// cancelled, units come in a rhythm, and mails go out by week, in a break and as a correction.
import { written } from '#core/writing/written.ts';

/** The files of `knots/autumn`, to be laid over a school that has a course `knots` and somebody called `ada`. */
export const autumnGroup: Record<string, string> = {
	'cohorts/knots/autumn.yml': written('cohorts', {
		title: 'Autumn in New York',
		starts: '2026-10-26',
		ends: '2027-01-17',
		zone: 'America/New_York',
		rhythm: 'fortnight',
		seats: 20,
		signUp: { opens: '2026-09-28', closes: '2026-10-30' },
		facilitators: ['ada'],
		meetings: [
			{
				id: 'evening',
				title: 'Evening of knots',
				day: '2026-10-28',
				time: '18:30',
				minutes: 90,
				every: 'week',
				until: '2027-01-06',
				where: 'online',
				url: 'https://meet.example/knots',
				changes: [
					{ day: '2026-11-18', to: '2026-11-19', time: '19:00', why: 'The harbour has its feast.' },
					{ day: '2026-12-16', cancelled: true, why: 'Too few have rope.' },
				],
			},
			{ id: 'harbour', title: 'A walk along the harbour', day: '2027-01-16', time: '11:00', where: 'Pier 7' },
		],
		mail: { lists: [{ id: 'everybody', to: 'autumn@lists.example', members: 18 }] },
		breaks: [
			{ from: '2026-11-23', to: '2026-11-29', why: 'Thanksgiving' },
			{ from: '2026-12-21', to: '2027-01-03', why: 'The turn of the year' },
		],
		about: 'Evenings for whoever works by day.',
	}),
	...mail('01-welcome', 'Soon we begin', { week: 0, day: 5 }),
	...mail('02-first-week', 'The first knot', { week: 1 }),
	...mail('03-together', 'Pull together', { week: 2, day: 2, time: '18:00', audience: 'groups' }),
	...mail('04-pause', 'A week without rope', { break: 1, day: 2 }),
	...mail('05-half-way', 'Half of the way', { week: 5 }),
	...mail('06-sorry', 'The other end', { corrects: 'knots/02-first-week', date: '2026-10-29' }),
	...mail('07-farewell', 'Until the next knot', { week: 9, day: 7, tags: ['farewell'] }),
};

/** A group that can be joined for ten days, between hours that no other clock has. */
export const windowGroup: Record<string, string> = {
	'cohorts/knots/window.yml': written('cohorts', {
		title: 'Window',
		starts: '2027-01-25',
		ends: '2027-02-21',
		zone: 'Asia/Kathmandu',
		signUp: { opens: '2027-01-10', closes: '2027-01-20', url: 'https://join.example/window' },
		facilitators: ['ada'],
	}),
};

function mail(name: string, subject: string, when: Record<string, unknown>): Record<string, string> {
	const text =
		'Dear all,\n\nread [the first unit](../../courses/knots/units/01-first-knot.mdx) and tie one.\n';
	return { [`mail/knots/${name}.mdx`]: written('mail', { subject, ...when }, text) };
}
