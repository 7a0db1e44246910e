// How the site speaks: addresses with its base path, and words, days and hours in its language.
import { withBase } from '#core/addresses.ts';
import type { Day } from '#core/catalogue/catalogue.ts';
import { words, type Words } from '#i18n/words.ts';
import { type Edition, localAddress } from './edition.ts';

export interface Voice {
	language: string;
	t: Words;
	/** A final address: below the base path of the site, and in the edition where it is a page. */
	href(address: string): string;
	/** “12 January 2027” */
	day(day: Day): string;
	/** “Tuesday 12 January 2027” */
	wholeDay(day: Day): string;
	/** “Tuesday 12 January”, where the year is plain. */
	dayInYear(day: Day): string;
	/** “January 2027” */
	month(day: Day): string;
	/** “12 January – 20 February 2027” */
	days(from: Day, to: Day): string;
	/** “Tuesday” */
	weekday(day: Day): string;
	/** “GMT-3”: how far the clocks of `zone` are from those of Greenwich on that day. */
	offset(zone: string, day: Day): string;
	/** “español” for `es`: a language by its own name. */
	languageName(tag: string): string;
	/** “a, b and c” */
	list(items: string[]): string;
	/** “45 minutes”, “1.5 hours” */
	duration(minutes: number): string;
	/** “11%”; never none of something, and never all of what is less. */
	share(part: number): string;
	/** “40 kB”, “1.2 MB” */
	bytes(count: number): string;
}

const voices = new WeakMap<Edition, Voice>();

/** The voice of `edition`. */
export function voiceOf(edition: Edition): Voice {
	const voice = voices.get(edition) ?? makeVoice(edition);
	voices.set(edition, voice);
	return voice;
}

function makeVoice({ site, locale, language }: Edition): Voice {
	const t = words(language);
	// Day, month, year: the order that most readers of English expect.
	const order = language === 'en' ? 'en-GB' : language;
	const day = new Intl.DateTimeFormat(order, { dateStyle: 'long', timeZone: 'UTC' });
	const wholeDay = new Intl.DateTimeFormat(order, { dateStyle: 'full', timeZone: 'UTC' });
	const dayInYear = new Intl.DateTimeFormat(order, {
		weekday: 'long',
		day: 'numeric',
		month: 'long',
		timeZone: 'UTC',
	});
	const month = new Intl.DateTimeFormat(order, { year: 'numeric', month: 'long', timeZone: 'UTC' });
	const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
	const list = new Intl.ListFormat(language);
	const decimal = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
	const percent = new Intl.NumberFormat(language, { style: 'percent' });
	return {
		language,
		t,
		href: (address) => withBase(site.base, localAddress(site, locale, address)),
		day: (one) => day.format(noon(one)),
		wholeDay: (one) => wholeDay.format(noon(one)),
		dayInYear: (one) => dayInYear.format(noon(one)),
		month: (one) => month.format(noon(one)),
		days: remembering((from: Day, to: Day) => day.formatRange(noon(from), noon(to))),
		weekday: (one) => weekday.format(noon(one)),
		offset: (zone, one) => offset(language, zone, one),
		languageName,
		list: (items) => list.format(items),
		share: (part) => percent.format(part === 0 || part === 1 ? part : Math.min(0.99, Math.max(0.01, part))),
		bytes: (count) =>
			count < 1_000_000
				? t('take.kilobytes', { size: decimal.format(Math.ceil(count / 1000)) })
				: t('take.megabytes', { size: decimal.format(count / 1_000_000) }),
		duration: (minutes) =>
			minutes < 90
				? t('time.minutes', { n: minutes })
				: t('time.hours', {
						n: Math.round(minutes / 30) / 2,
						hours: decimal.format(Math.round(minutes / 30) / 2),
					}),
	};
}

// Many groups share their weeks, and a range takes long to say.
function remembering(say: (from: Day, to: Day) => string): (from: Day, to: Day) => string {
	const said = new Map<string, string>();
	return (from, to) => {
		const both = `${from}/${to}`;
		const words = said.get(both) ?? say(from, to);
		said.set(both, words);
		return words;
	};
}

// A moment of that day in UTC, for Intl alone; nothing else sees it.
function noon(day: Day): number {
	return Date.parse(`${day}T12:00:00Z`);
}

function offset(language: string, timeZone: string, day: Day): string {
	return (
		clockOf(language, timeZone)
			.formatToParts(noon(day))
			.find(({ type }) => type === 'timeZoneName')
			?.value.replace(/\+0$/, '') ?? timeZone
	);
}

const clocks = new Map<string, Intl.DateTimeFormat>();

// One of them takes longer to make than to ask a hundred times.
function clockOf(language: string, timeZone: string): Intl.DateTimeFormat {
	const name = `${language} ${timeZone}`;
	const clock =
		clocks.get(name) ?? new Intl.DateTimeFormat(language, { timeZone, timeZoneName: 'shortOffset' });
	clocks.set(name, clock);
	return clock;
}

const names = new Map<string, string>();

function languageName(tag: string): string {
	const name = names.get(tag) ?? new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
	names.set(tag, name);
	return name;
}
