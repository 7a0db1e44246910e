// The way into a group as its page shows it: what happens, who sees what one says, and where the one button leads.
import { addresses } from '#core/addresses.ts';
import type { Cohort, Course } from '#core/catalogue/catalogue.ts';
import { asked } from '#core/joining/answers.ts';
import { type Door, through } from '#core/joining/door.ts';
import { letterAddress } from '#core/joining/letter.ts';
import { type JoinQuestion, questionsFor } from '#core/joining/questions.ts';
import { wayInto, type WayIn } from '#core/joining/way-into.ts';
import type { Edition } from '../edition.ts';
import { fillableIssue, issueAddress, textIssue } from '../forge.ts';
import type { Link } from '../meta.ts';
import { voiceOf } from '../voice.ts';

/** A form that the host of the site takes. */
export interface HostForm {
	name: string;
	/** Where it is sent, which is the page itself. */
	action: string;
	group: string;
}

export interface WayInView {
	way: WayIn['way'];
	/** What happens, and who sees what one says. */
	lead: string;
	seen: string;
	/** Where there is no form of ours: where to go. */
	links: Link[];
	questions: JoinQuestion[];
	/** For a mail or an issue: what the form of ours fills; what a text says that does not fit. */
	door: Door | undefined;
	long: string | undefined;
	/** What stands in the mail or the issue where nobody fills it. */
	plain: string | undefined;
	form: HostForm | undefined;
}

type Says = Partial<WayInView> & Pick<WayInView, 'seen'>;

/** The way into `cohort`. */
export function wayInView(edition: Edition, course: Course, cohort: Cohort): WayInView {
	const { t } = voiceOf(edition);
	const into = wayInto(edition.site, course, cohort);
	const { host } = new URL(edition.site.repository);
	return {
		way: into.way,
		lead: t(`join.${into.way}.lead`, { host }),
		links: [],
		questions: [],
		...{ door: undefined, long: undefined, plain: undefined, form: undefined },
		...SAYS[into.way](edition, course, cohort, into),
	};
}

type Ways = Record<WayIn['way'], (edition: Edition, course: Course, cohort: Cohort, into: WayIn) => Says>;

const SAYS: Ways = {
	mail(edition, course, cohort, { address = '' }) {
		const { t } = voiceOf(edition);
		const subject = t('join.mail.subject', { group: cohort.title, course: course.title });
		const door = { way: 'mail', to: address, subject } as const;
		return { seen: t('join.mail.seen', { address }), ...throughDoor(edition, course, cohort, door) };
	},
	issue(edition, course, cohort) {
		const { t } = voiceOf(edition);
		return {
			seen: t('join.issue.seen'),
			...throughDoor(
				edition,
				course,
				cohort,
				issueDoor(edition, cohort, t('join.issue.subject', { group: cohort.id })),
			),
		};
	},
	list(edition, _course, _cohort, { url, address, label }) {
		const { t } = voiceOf(edition);
		const mail = address && letterAddress({ to: address, subject: 'subscribe', body: '' });
		return {
			seen: t('join.list.seen'),
			links: [
				...(mail ? [{ href: mail, label: t('join.list.button') }] : []),
				...(url ? [{ href: url, label: label ?? t('join.list.page') }] : []),
			],
		};
	},
	'pull-request'(edition, course, cohort) {
		return {
			seen: voiceOf(edition).t('join.pull-request.seen'),
			questions: questionsIn(edition, course, cohort),
		};
	},
	netlify(edition, course, cohort) {
		return {
			seen: voiceOf(edition).t('join.netlify.seen'),
			questions: questionsIn(edition, course, cohort),
			form: hostForm(edition, cohort, 'join'),
		};
	},
	link(edition, _course, _cohort, { url = '', label }) {
		const { t } = voiceOf(edition);
		const host = new URL(url).host;
		return {
			seen: t('join.link.seen', { host }),
			links: [{ href: url, label: t('join.link.button', { place: label ?? host }) }],
		};
	},
	ask(edition, course, cohort, { url, label = '' }) {
		const { t } = voiceOf(edition);
		const title = t('join.mail.subject', { group: cohort.title, course: course.title });
		return {
			seen: t('join.ask.seen'),
			links: [
				{
					href: url ?? issueAddress(edition.site, title),
					label: t('join.ask.button', { place: url ? label : t('join.ask.issue') }),
				},
			],
		};
	},
};

/** The questions of the group, in the language of the course. */
function questionsIn(edition: Edition, course: Course, cohort: Cohort): JoinQuestion[] {
	const { t } = voiceOf(edition);
	const labels = {
		goal: t('join.q.goal'),
		peers: t('join.q.peers'),
		zone: t('join.q.zone'),
		small: t('join.q.small'),
		organize: t('join.q.organize'),
	};
	return questionsFor(course, cohort, labels);
}

function throughDoor(edition: Edition, course: Course, cohort: Cohort, door: Door): Partial<WayInView> {
	const { t } = voiceOf(edition);
	const questions = questionsIn(edition, course, cohort);
	const { href } = through(door, asked(questions));
	return {
		questions,
		door,
		long: t(`join.${door.way}.long`),
		plain: t(`join.${door.way}.plain`),
		links: [{ href, label: t(`join.${door.way}.button`) }],
	};
}

/** An issue about `cohort`, in a form of the forge where that can be filled. */
export function issueDoor({ site }: Edition, { id }: Cohort, title: string): Door & { way: 'issue' } {
	const form = fillableIssue(site, title, 'join');
	return { way: 'issue', group: id, ...(form === undefined ? { page: textIssue(site, title) } : { form }) };
}

/** The form by which somebody joins or leaves; it comes back to the page, which then says that it was sent. */
export function hostForm(edition: Edition, { id }: Cohort, verb: 'join' | 'leave'): HostForm {
	const page = voiceOf(edition).href(addresses.joinGroup(id));
	return { name: `${verb}-${id.replace('/', '-')}`, action: `${page}#${verb}-sent`, group: id };
}
