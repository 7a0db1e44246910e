// The mails of a course for everybody: all of them in order, and each as a page.
import { addresses } from '#core/addresses.ts';
import type { Course, Mail } from '#core/catalogue/catalogue.ts';
import { plannedMails } from '#core/cohort/mails.ts';
import { correctionsOf, paceOf, type SequencePart, sequenceOf } from '#core/cohort/sequence.ts';
import { mailNode } from '#core/outputs/json-ld/mail.ts';
import { mailText } from '#core/outputs/mail/letter.ts';
import type { Text } from '#core/text/text.ts';
import { type Edition, textIn } from '../edition.ts';
import { knownBy } from '../linked-data.ts';
import { excerpt, type Link, type Meta } from '../meta.ts';
import type { Row } from '../paths.ts';
import { voiceOf } from '../voice.ts';
import { courseMeta, inWordsOf } from './course.ts';
import { courseLink } from './find.ts';
import { improveOf, type Improve } from './improve.ts';

/** “Hello,” and its like say nothing of what comes. */
const GREETING = /^¡?[\p{L}\p{M}]+(?: [\p{L}\p{M}]+){0,2}[,،!]\s+(?=\S)/u;

/** A small letter at the very beginning, and the marks that may stand before it: `¿`, a quote, a bracket. */
const FIRST_LETTER = /^[\p{Ps}\p{Pi}"'¿¡]*\p{Ll}/u;

export interface MailRow extends Link {
	/** “Day 3”, “09:00”, “for those in small groups” */
	facts: string[];
	/** Its first words. */
	begins: string;
	corrects: Link | undefined;
	correctedBy: Link[];
}

export interface MailsView {
	meta: Meta;
	course: Link;
	title: string;
	/** “26 mails, 2 or 3 a week” */
	count: string;
	parts: { title: string; mails: MailRow[] }[];
}

export interface MailView {
	meta: Meta;
	course: Link;
	index: Link;
	courseId: string;
	subject: string;
	/** “Week 2”, “day 3”, “for those in small groups” */
	facts: string[];
	text: Text;
	/** As a mail program shows it that knows letters alone. */
	plain: string;
	/** When one gets it, by weeks. */
	when: string;
	/** The same in dates, for the groups that still get it or just got it. */
	groups: (Link & { day: string })[];
	corrects: Link | undefined;
	correctedBy: Link[];
	previous: Link | undefined;
	next: Link | undefined;
	improve: Improve;
}

/** A page for each course that has mails: all of them. */
export function mailsRows(edition: Edition): Row<MailsView>[] {
	return edition.courses
		.filter(({ mails }) => mails.length > 0)
		.map((course) => ({
			params: { course: course.id },
			view: mailsView(inWordsOf(edition, course), course),
		}));
}

/** A page for each mail of each course. */
export function mailRows(edition: Edition): Row<MailView>[] {
	return edition.courses.flatMap((course) => {
		const own = inWordsOf(edition, course);
		const inOrder = sequenceOf(course.mails).flatMap(({ mails }) => mails);
		return course.mails.map((mail) => ({
			params: { course: course.id, mail: addresses.mail(mail.id).split('/')[4] },
			view: mailView(own, course, mail, inOrder),
		}));
	});
}

/** The way to the mails of `course`; undefined where it has none. */
export function mailsLink(edition: Edition, course: Course): Link | undefined {
	const { t, href } = voiceOf(edition);
	if (course.mails.length === 0) return undefined;
	const label = t('mails.readAll', { mails: countOf(edition, course) });
	return { href: href(addresses.courseMails(course.id)), label };
}

function mailsView(edition: Edition, course: Course): MailsView {
	const { t } = voiceOf(edition);
	const { found: _, ...meta } = courseMeta(edition, course);
	const front = courseLink(edition, course.id);
	return {
		meta: {
			...meta,
			title: t('mails.title', { course: course.title }),
			description: excerpt(t('mails.description', { course: course.title })),
			address: addresses.courseMails(course.id),
			translations: [],
			above: [front],
		},
		course: front,
		title: t('mails.heading'),
		count: countOf(edition, course),
		parts: sequenceOf(course.mails).map((part) => ({
			title: partTitle(edition, part),
			mails: part.mails.map((mail) => mailRow(edition, course, mail)),
		})),
	};
}

function mailRow(edition: Edition, course: Course, mail: Mail): MailRow {
	return {
		...linkTo(edition, mail),
		facts: dayFacts(edition, mail),
		begins: beginningOf(mail.text.plain, course.languages[0] ?? edition.language),
		...corrections(edition, course, mail),
	};
}

// What comes after the greeting begins a sentence here.
function beginningOf(text: string, language: string): string {
	return excerpt(text.replace(GREETING, '')).replace(FIRST_LETTER, (first) =>
		first.toLocaleUpperCase(language),
	);
}

function mailView(edition: Edition, course: Course, mail: Mail, inOrder: readonly Mail[]): MailView {
	const { t, href, day } = voiceOf(edition);
	const front = courseLink(edition, course.id);
	const index = { href: href(addresses.courseMails(course.id)), label: t('mails.heading') };
	const place = inOrder.indexOf(mail);
	const link = (one: Mail | undefined) => one && linkTo(edition, one);
	const part = mail.corrects === undefined ? [partTitle(edition, mail)] : [];
	return {
		meta: {
			...courseMeta(edition, course),
			// A unit may be called what a mail about it is called.
			title: [mail.subject, ...part, course.title].join(' · '),
			description: excerpt(mail.text.plain || mail.subject),
			address: addresses.mail(mail.id),
			translations: [],
			graph: [mailNode(edition, course, mail, knownBy(edition))],
			above: [front, index],
		},
		course: front,
		index,
		courseId: course.id,
		subject: mail.subject,
		facts: [...part, ...dayFacts(edition, mail)],
		text: textIn(edition, mail.text),
		plain: mailText(edition.source, course, mail),
		when: whenOf(edition, mail),
		groups: course.cohorts
			.filter(({ state }) => state === 'announced' || state === 'open' || state === 'running')
			.flatMap((cohort) => {
				const planned = plannedMails(course.mails, cohort).find((one) => one.mail === mail);
				return planned
					? [{ href: href(addresses.group(cohort.id)), label: cohort.title, day: day(planned.day) }]
					: [];
			}),
		...corrections(edition, course, mail),
		previous: link(inOrder[place - 1]),
		next: link(inOrder[place + 1]),
		improve: improveOf(edition, mail.file, `${course.title}: ${mail.subject}`),
	};
}

const linkTo = (edition: Edition, { id, subject }: Mail): Link => ({
	href: voiceOf(edition).href(addresses.mail(id)),
	label: subject,
});

function corrections(edition: Edition, { mails }: Course, mail: Mail) {
	const corrected = mails.find(({ id }) => id === mail.corrects);
	return {
		corrects: corrected && linkTo(edition, corrected),
		correctedBy: correctionsOf(mails, mail).map((one) => linkTo(edition, one)),
	};
}

function partTitle(edition: Edition, { week, break: pause }: Pick<SequencePart, 'week' | 'break'>): string {
	const { t } = voiceOf(edition);
	if (week === undefined) return t('mail.break', { n: pause ?? 1 });
	return week < 1 ? t('mail.weeksBefore', { n: 1 - week }) : t('mail.week', { week });
}

function dayFacts(edition: Edition, { corrects, date, day, audience }: Mail): string[] {
	const voice = voiceOf(edition);
	const on = corrects === undefined ? voice.t('mail.day', { day }) : voice.day(date ?? edition.today);
	return [on, ...(audience === 'all' ? [] : [voice.t(`mail.for.${audience}`)])];
}

function whenOf(edition: Edition, { week, break: pause, date, day, time }: Mail): string {
	const voice = voiceOf(edition);
	if (date !== undefined) return voice.t('mail.when.correction', { day: voice.day(date) });
	if (week === undefined) return voice.t('mail.when.break', { break: pause ?? 1, day, time });
	if (week >= 1) return voice.t('mail.when.week', { week, day, time });
	return voice.t('mail.when.before', { n: 7 * (1 - week) - (day - 1), time });
}

function countOf(edition: Edition, { mails }: Course): string {
	const { t } = voiceOf(edition);
	const { from, to } = paceOf(mails);
	const count = t('count.mails', { n: mails.length });
	if (to === 0) return count;
	const pace = from === to ? t('mails.weekly', { n: to }) : t('mails.weeklyFromTo', { n: to, from });
	return t('mails.count', { count, pace });
}
