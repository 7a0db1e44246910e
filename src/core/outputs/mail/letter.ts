// Mails and announcements as letters to a list: HTML and plain text, made of the same text as their pages.
import { absolute, addresses, localAddress } from '../../addresses.ts';
import type { Announcement, Catalogue, Cohort, Course, Day, Mail } from '../../catalogue/catalogue.ts';
import { planOf } from '../../cohort/plan.ts';
import type { MailList } from '../../cohort/mails.ts';
import type { Text } from '../../text/text.ts';
import { directionOf } from '../../text/components/in.ts';
import { el } from '../../text/hast.ts';
import { textLanguage } from '../../text/words.ts';
import { asHtml } from './as-html.ts';
import { asText, plainLetterText } from './as-text.ts';
import { plainForms } from './plain-forms.ts';
import { letterWords } from './words.ts';

export interface Letter {
	/** One line of at most 78 characters. */
	subject: string;
	html: string;
	text: string;
	/** A language tag, for the header `Content-Language`. */
	language: string;
}

export interface Addressee {
	course: Course;
	cohort: Cohort;
	/** The list that it goes to, for how one leaves it; without it, the page of the group says how. */
	list?: MailList | undefined;
}

type Places = ReturnType<typeof placesOf>;

/** `mail` as the group gets it. */
export function letterOf(catalogue: Catalogue, { mail, ...to }: Addressee & { mail: Mail }): Letter {
	const { course } = to;
	const places = placesOf(catalogue, course);
	const corrected = course.mails.find(({ id }) => id === mail.corrects);
	const day = planOf(course, to.cohort).mails.find((one) => one.mail.id === mail.id)?.day;
	return letter(places, to, {
		subject: mail.subject,
		page: places.full(addresses.mail(mail.id)),
		text: mail.text,
		day,
		head: corrected && {
			label: inOneLine(places.words.corrects(corrected.subject)),
			href: places.full(addresses.mail(corrected.id)),
		},
	});
}

/** `announcement` as the group gets it. */
export function announcementLetter(
	catalogue: Catalogue,
	{ announcement, ...to }: Addressee & { announcement: Announcement },
): Letter {
	const places = placesOf(catalogue, to.course);
	return letter(places, to, {
		subject: announcement.title,
		page: places.full(addresses.announcement(announcement.id)),
		text: announcement.text,
		day: announcement.date,
	});
}

/** The text of `mail` as plain text, without what is around it in a letter to a group. */
export function mailText(catalogue: Catalogue, course: Course, mail: Mail): string {
	const places = placesOf(catalogue, course);
	const page = places.full(addresses.mail(mail.id));
	return plainLetterText(plainForms(mail.text.html, { ...places, page }), places.words.links);
}

interface Written {
	subject: string;
	page: string;
	text: Text;
	/** On which it goes out. */
	day: Day | undefined;
	head?: { label: string; href: string } | undefined;
}

function letter(places: Places, to: Addressee, { subject, page, text, day, head }: Written): Letter {
	const { language, words, full } = places;
	const { course, cohort, list } = to;
	const week = planOf(course, cohort).weeks.find(({ from, to }) => day && from <= day && day <= to)?.number;
	const line = clipped(inOneLine(subject));
	const sheet = {
		language,
		direction: directionOf(language),
		subject: line,
		body: [
			...(head ? [el('p', {}, el('a', { href: head.href }, head.label))] : []),
			...plainForms(text.html, { ...places, page }),
		],
		because: inOneLine(words.because(cohort.title, course.title)),
		ways: [
			week === undefined
				? { label: words.group, href: full(addresses.group(cohort.id)) }
				: { label: words.week, href: full(addresses.groupWeek(cohort.id, week)) },
			{ label: words.web, href: page },
			...(course.mails.length > 0
				? [{ label: words.archive, href: full(addresses.courseMails(course.id)) }]
				: []),
			{ label: words.leave, href: leaveAt(list?.leave) ?? full(addresses.joinGroup(cohort.id)) },
		],
		links: words.links,
	};
	return { subject: line, html: asHtml(sheet), text: asText(sheet), language };
}

/** How letters of `course` speak, and where their links lead: to the edition in its language. */
function placesOf({ site }: Catalogue, { languages: [language = 'en'] }: Course) {
	const locale = site.languages.includes(language) ? language : (site.languages[0] ?? 'en');
	const full = (address: string) => absolute(site, localAddress(site, locale, address));
	return {
		language,
		words: letterWords(textLanguage(language)),
		full,
		/** The same for a link of a text, which begins with the base path. */
		address: (url: string) => (url.startsWith(site.base) ? full(`/${url.slice(site.base.length)}`) : url),
	};
}

const leaveAt = (leave: string | undefined) =>
	leave === undefined || leave.includes('://') ? leave : `mailto:${leave}`;

/** `text` without anything that could begin another header, and without signs that turn what follows. */
const inOneLine = (text: string) =>
	text
		.replace(/[\p{Cc}\u{2028}\u{2029}\u{202a}-\u{202e}\u{2066}-\u{2069}]+/gu, ' ')
		.replace(/ {2,}/g, ' ')
		.trim();

/** At most 78 characters long (RFC 5322 §2.1.1). */
function clipped(line: string): string {
	const signs = [...line];
	return signs.length > 78 ? `${signs.slice(0, 77).join('').trimEnd()}…` : line;
}
