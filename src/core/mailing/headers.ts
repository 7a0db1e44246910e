// What stands above a mail. Whatever people wrote stays the text of one header: it begins no other, and turns no line.
import { absolute, addresses } from '../addresses.ts';
import type { SiteRecord } from '../schema/site.ts';
import type { Letter } from '../outputs/mail/letter.ts';
import type { Planned } from './due.ts';
import { hostOf, messageId } from './message-id.ts';

export interface Heading {
	from: { name: string; address: string };
	to: string;
	replyTo: string | undefined;
	subject: string;
	messageId: string;
	/** For a correction: the mail that it puts right. */
	inReplyTo: string | undefined;
	/** The headers that programs have no word of their own for. */
	headers: Record<string, string>;
}

/** What stands above `sending`; `site` names who sends. */
export function headingOf(
	site: SiteRecord & { mail: NonNullable<SiteRecord['mail']> },
	{ course, cohort, list, mail, corrects }: Planned,
	{ subject, language }: Pick<Letter, 'subject' | 'language'>,
): Heading {
	const { from, name = site.title, replyTo } = site.mail;
	const idOf = (one: string) => messageId(site, { cohort: cohort.id, list: list.id, mail: one });
	return {
		from: { name: headerText(name), address: mailbox(from) },
		to: mailbox(list.to),
		replyTo: replyTo && mailbox(replyTo),
		subject: headerText(subject),
		messageId: idOf(mail),
		inReplyTo: corrects && idOf(corrects),
		headers: {
			'List-Id': `<${[list.id, ...cohort.id.split('/').reverse(), hostOf(site.url)].join('.')}>`,
			'List-Unsubscribe': `<${leaving(list.leave) ?? absolute(site, addresses.joinGroup(cohort.id))}>`,
			'List-Archive': `<${absolute(site, addresses.courseMails(course.id))}>`,
			// RFC 3834: nobody's absence answers it.
			'Auto-Submitted': 'auto-generated',
			// The same for programs that are older than that.
			Precedence: 'list',
			'Content-Language': headerText(language),
		},
	};
}

/** `text` as it may stand in a header: one line without controls, signs that turn the direction, and encoded words. */
export function headerText(text: string): string {
	return text
		.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufeff]+/gu, ' ')
		.replaceAll('=?', '= ?')
		.replace(/ {2,}/g, ' ')
		.trim();
}

// A page, or a mailbox that unsubscribes whoever writes to it, if it fits on a line: nothing can part it. There is no
// `List-Unsubscribe-Post`: one mail goes to a whole list, so no address in it could say who leaves.
function leaving(leave: string | undefined): string | undefined {
	if (leave === undefined) return undefined;
	const way =
		leave.includes('@') && !/^https?:/i.test(leave) ? `mailto:${mailbox(leave)}` : new URL(leave).href;
	return way.length <= LINE ? way : undefined;
}

/** RFC 5322 allows 998 octets a line, with the name of the header before and a bracket behind. */
const LINE = 900;

// The schema has judged them; what no mailbox has does not get into a header all the same.
const mailbox = (address: string) => address.replace(/[^\w.'+@-]+/g, '');
