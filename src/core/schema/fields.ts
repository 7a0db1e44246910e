// The words that schemas are written in. A field says its title and its description where it is used.
import { z } from 'zod';
import { linkTarget } from '../text/url.ts';
import { LICENCES } from './licence.ts';

/** What a field can point at: a collection, the tasks of all units, or the objectives of the same course. */
export type RefTarget =
	| 'assessments'
	| 'badges'
	| 'cohorts'
	| 'courses'
	| 'cycles'
	| 'kinds'
	| 'mail'
	| 'people'
	| 'rubrics'
	| 'schools'
	| 'tasks'
	| 'units'
	| 'work';

const control = /[\p{Cc}\p{Cs}\u{fffe}\u{ffff}]/u;
const withoutControls = (allowed: RegExp) => (value: string) => !control.test(value.replace(allowed, ''));

/** One line of plain text, at most `max` characters. */
export const line = (max: number) =>
	z
		.string()
		.min(1)
		.max(max)
		.refine((value) => !/[\r\n]/.test(value), 'has a line break in it. Keep it on one line')
		.refine(withoutControls(/[\r\n]/g), 'holds control characters. Type it again as plain text')
		.refine((value) => !/^\d{4}-\d\d?-\d\d?$/.test(value), 'is a date and nothing else. Say it in words')
		.refine(
			(value) => /[\r\n]/.test(value) || value === value.trim(),
			'begins or ends with a space. Take the space away',
		);

/** Plain text of several paragraphs, at most `max` characters; an empty line parts them. */
export const prose = (max: number) =>
	z
		.string()
		.min(1)
		.max(max)
		.refine(withoutControls(/[\n\t]/g), 'holds control characters. Type it again as plain text')
		.meta({ 'x-widget': 'text' });

/** A word for an address: small letters a–z, digits and single hyphens, at most 60 characters. */
export const slug = z
	.string()
	.max(60)
	.regex(
		/^[a-z0-9]+(-[a-z0-9]+)*$/,
		'is not a word for an address. Use small letters, digits and single hyphens',
	);

/** The id of an entry of another collection; reported with "did you mean" where there is none. */
export const ref = (target: RefTarget) =>
	z
		.string()
		.max(240)
		.regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/, 'is not an id. Use the name of its file, without the ending')
		.meta({ 'x-ref': target });

/** The id of one of the course's own objectives. */
export const objectiveRef = slug.meta({ 'x-ref': 'objectives' });

/**
 * A calendar day `YYYY-MM-DD` (ISO 8601); it stays a string and never becomes a moment. Days are counted on from it, and
 * those beyond four digits are written in another way.
 */
export const day = z.iso
	.date()
	.refine((value) => !/^(0|[3-9])\d{3}-/.test(value), 'is a day of another age. Correct its year')
	.meta({ 'x-widget': 'date' });

/** A time of day `HH:MM`, 24 hours, in a time zone that is said elsewhere. */
export const time = z
	.string({ error: ({ input }) => (typeof input === 'number' ? clock(input) : undefined) })
	.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is not a time of day. Write hours and minutes, such as `18:30`')
	.meta({ 'x-widget': 'time' });

// YAML takes `15.00` for a number, and forgets its zeros.
function clock(number: number): string {
	const [hours, minutes] = [Math.floor(number), Math.round((number % 1) * 100)];
	const known = hours >= 0 && hours < 24 && minutes < 60;
	const written = known ? `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}` : '18:30';
	return `is a number to a computer. Write hours and minutes with a colon, in quotes: \`"${written}"\``;
}

/** A time zone of the IANA database, such as `Europe/Berlin`. */
export const timeZone = z
	.string()
	.max(60)
	.refine(isTimeZone, 'is not a time zone. Use a name such as `Europe/Berlin` or `America/Sao_Paulo`')
	.meta({ 'x-widget': 'time-zone' });

/** A language tag (BCP 47), such as `en`, `pt-BR`, `ar`. */
export const language = z
	.string()
	.max(35)
	.refine(isLanguage, 'is not a language tag. Use one such as `en`, `es` or `pt-BR`')
	.meta({ 'x-widget': 'language' });

/** What an entry says in other languages, by language tag: all of `shape` in each of them. */
export const translations = <Shape extends z.ZodRawShape>(shape: Shape) =>
	z
		.record(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'is not a language tag'), z.strictObject(shape))
		.default({})
		.meta({
			title: 'Translations',
			description: 'The same in other languages of the site, by language tag.',
		});

/** The SPDX identifier of an open licence on the school's list. */
export const licence = z.enum(LICENCES).meta({ 'x-ref': 'licences' });

/** An address on the web; http and https only, no user name, no look-alike host. */
export const webAddress = z
	.string()
	.max(2000)
	.refine(isWebAddress, 'is not a web address. Use a full one that begins with `https://`')
	.meta({ 'x-widget': 'url' });

/** A mail address that answers for the school or sends to a list: public on purpose, and never a person's own. */
export const mailAddress = z
	.string()
	.max(254)
	.regex(z.regexes.email, 'is not a mail address. Write a name, an `@` and a host')
	.meta({ 'x-public': 'mail-address' });

/** A moment in UTC, to the second: `2027-01-11T09:00:00Z`. */
export const moment = z.iso.datetime({ precision: 0 });

/** Whole minutes of work. */
export const minutes = z.int().min(1).max(6000);

/** Something every course has: an open set of words in the school's own language. */
export const topics = z.array(slug).max(8);

/** The commit of a file, 7 to 40 hex digits. */
export const commit = z
	.string()
	.regex(/^[0-9a-f]{7,40}$/, 'is not a commit. Use the 7 to 40 hex digits that `git log` shows');

/** A name that somebody goes by here; who has one need not have a page. */
export const handle = slug;

/** What was looked at, told from everything else: the first 32 hex digits of a SHA-256. */
export const digest = z
	.string()
	.regex(/^[0-9a-f]{32}$/, 'is not a digest. Copy the 32 hex digits that the page shows');

/** A public key that signs: `did:key:z6Mk…` or the first two words of an SSH key file, `ssh-ed25519 AAAA…`. */
export const publicKey = z
	.string()
	.max(120)
	.regex(
		/^(did:key:z6Mk[1-9A-HJ-NP-Za-km-z]{44}|ssh-ed25519 [A-Za-z0-9+/]{68})$/,
		'is not a public key. Use `did:key:z6Mk…`, or `ssh-ed25519 AAAA…` without the words behind it',
	);

function isTimeZone(name: string): boolean {
	if (!/^[A-Za-z]+([/_+-][A-Za-z0-9_+-]+)*$/.test(name)) return false;
	try {
		return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
	} catch {
		return false;
	}
}

function isLanguage(tag: string): boolean {
	try {
		return Intl.getCanonicalLocales(tag)[0] === tag;
	} catch {
		return false;
	}
}

function isWebAddress(address: string): boolean {
	return !/[<>"`]/.test(address) && 'web' in linkTarget(address, '');
}
