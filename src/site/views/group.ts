import type { Catalogue, Cohort, Course } from '#core/catalogue/catalogue.ts';
import type { Link } from '../meta.ts';
import { voiceOf } from '../voice.ts';
import { personLink } from './find.ts';
import { statusChip, type Chip } from './state.ts';

export interface GroupPanel {
	title: string;
	state: Chip;
	days: string;
	zone: string;
	seats: string | undefined;
	/** When one can sign up, in words. */
	signUp: string | undefined;
	/** Where to sign up; none while that is not possible. */
	join: Link | undefined;
	facilitators: Link[];
	meetings: { title: string; when: string; where: string | undefined }[];
	breaks: string[];
	about: string | undefined;
}

/** The groups of `course`: those one can join first, those that are over last. */
export function groupsOf(catalogue: Catalogue, course: Course): GroupPanel[] {
	const rank = ({ state }: Cohort) => (state === 'open' ? 0 : state === 'complete' ? 2 : 1);
	return [...course.cohorts].sort((a, b) => rank(a) - rank(b)).map((cohort) => groupPanel(catalogue, cohort));
}

function groupPanel(catalogue: Catalogue, cohort: Cohort): GroupPanel {
	const { t, day, days, duration, weekday } = voiceOf(catalogue);
	const { title, state, starts, lastDay, zone, seats, about } = cohort;
	return {
		title,
		state: statusChip(catalogue, state),
		days: days(starts, lastDay),
		zone: zone.replace('Etc/', '').replaceAll('_', ' '),
		seats: seats === undefined ? undefined : t('group.seats', { n: seats }),
		signUp: signUpTold(catalogue, cohort),
		join: joinLink(catalogue, cohort),
		facilitators: cohort.facilitators.map((handle) => personLink(catalogue, handle)),
		meetings: cohort.meetings.map(({ title, day: first, time, minutes, every, where }) => ({
			title,
			when: t(`meeting.${every}`, {
				day: every === 'once' ? day(first) : weekday(first),
				time,
				duration: duration(minutes),
			}),
			where,
		})),
		breaks: cohort.breaks.map(({ from, to, why }) => (why ? `${days(from, to)}: ${why}` : days(from, to))),
		about,
	};
}

function signUpTold(catalogue: Catalogue, { state, signUp, starts }: Cohort): string | undefined {
	const { t, day } = voiceOf(catalogue);
	const { opens } = signUp;
	if (opens !== undefined && opens > catalogue.today) return t('group.opens', { day: day(opens) });
	if (state !== 'open') return undefined;
	const closes = t('group.closes', { day: day(signUp.closes ?? starts) });
	return signUp.mode === 'moderated' ? `${closes} ${t('group.moderated')}` : closes;
}

function joinLink(catalogue: Catalogue, { state, signUp, title }: Cohort): Link | undefined {
	const url = signUp.url ?? catalogue.site.signUp?.url ?? catalogue.site.discussion?.url;
	if (state !== 'open' || url === undefined) return undefined;
	return { href: url, label: voiceOf(catalogue).t('group.join', { group: title }) };
}
