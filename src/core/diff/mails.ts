// The mails of a course in both states: what came and went, and when a group gets them.
import { unitSlug } from '../addresses.ts';
import type { Catalogue, Course, Mail } from '../catalogue/catalogue.ts';
import type { Line } from './comparison.ts';
import { change, changed, gain, loss } from './line.ts';
import type { CoursePair } from './side.ts';

export interface MailPair {
	before?: Mail | undefined;
	after?: Mail | undefined;
}

/** The mails of both states side by side, as the later one orders them; of one that cannot be read nothing is said. */
export function pairMails({ before, after, from, to }: CoursePair): MailPair[] {
	const unread = new Set([...brokenMails(from.catalogue, before), ...brokenMails(to.catalogue, after)]);
	const readable = ({ mails }: Course) =>
		mails.flatMap((mail) => (unread.has(nameOf(mail.id)) ? [] : [[nameOf(mail.id), mail] as const]));
	const [then, now] = [new Map(readable(before)), new Map(readable(after))];
	return [...new Set([...now.keys(), ...then.keys()])].map((name) => ({
		before: then.get(name),
		after: now.get(name),
	}));
}

/** A mail is known by its name; the number orders the files. */
const nameOf = (id: string) => unitSlug(id.split('/')[1] ?? '');

function brokenMails({ known, entries }: Catalogue, { id }: Course): string[] {
	return [...(known.get('mail') ?? [])]
		.filter((one) => one.startsWith(`${id}/`) && !entries.mail.has(one))
		.map(nameOf);
}

export function mailLines(pair: CoursePair): Line[] {
	const broken = brokenMails(pair.to.catalogue, pair.after);
	return [
		...broken.map((name) =>
			loss('unreadable', `The mail \`${name}\` cannot be read`, {
				note: 'Nothing is said of what changed in it. The check tells why.',
			}),
		),
		...pairMails(pair).flatMap(({ before, after }) => {
			if (!before) return after ? [gain('mail', `${called(after)} is new, and goes on ${dayOf(after)}`)] : [];
			return after
				? mailChanges(before, after)
				: [loss('mail', `${called(before)} is gone`, { note: 'Groups that wait for it do not get it.' })];
		}),
	];
}

function mailChanges(before: Mail, after: Mail): Line[] {
	return [
		...changed('mail', 'Subject of a mail', before.subject, after.subject),
		...movedLines(before, after),
		...changed('mail', `Who gets ${called(after)}`, WHO[before.audience], WHO[after.audience]),
		...changed('mail', `What ${called(after)} corrects`, before.corrects, after.corrects),
	];
}

/** Says of the day and the time what is otherwise, and nothing else. */
function movedLines(before: Mail, after: Mail): Line[] {
	const sameTime = before.time === after.time;
	const samePart = partOf(before) === partOf(after);
	const goes = (now: string, was: string) => [
		change('mail', `${called(after)} now goes ${now} (was ${was})`),
	];
	if (dayOf(before) === dayOf(after)) return sameTime ? [] : goes(`at ${after.time}`, before.time);
	const was = samePart && before.date === undefined ? `day ${before.day}` : dayOf(before);
	const at = ({ time }: Mail) => (sameTime ? '' : ` at ${time}`);
	return goes(`on ${dayOf(after)}${at(after)}`, `${was}${at(before)}`);
}

const WHO: Record<Mail['audience'], string> = {
	all: 'everybody',
	individuals: 'people on their own',
	groups: 'people in small groups',
};

const called = ({ subject }: Mail) => `Mail “${subject}”`;

const partOf = ({ week, break: pause }: Mail) => (week === undefined ? `break ${pause}` : `week ${week}`);
const dayOf = (mail: Mail) => mail.date ?? `day ${mail.day} of ${partOf(mail)}`;
