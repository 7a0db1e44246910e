// What people call a field who come from HTML, from another tool or from another school.
import { nearest } from '../text/nearest.ts';

const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
	author: ['by', 'organizers'],
	authors: ['by', 'organizers'],
	category: ['topics'],
	categories: ['topics'],
	date: ['starts', 'day'],
	description: ['summary', 'about'],
	difficulty: ['level'],
	duration: ['minutes', 'weeks'],
	href: ['url'],
	instructor: ['organizers'],
	instructors: ['organizers'],
	keywords: ['topics'],
	label: ['title'],
	lang: ['language', 'languages'],
	length: ['minutes', 'weeks'],
	license: ['licence'],
	link: ['url'],
	name: ['title'],
	output: ['deliverable'],
	requirements: ['prerequisites'],
	src: ['url'],
	tags: ['topics'],
	teacher: ['organizers'],
	teachers: ['organizers'],
	timezone: ['zone'],
	workload: ['effort'],
};

/** Names of the very same thing, whose values fit as they are. */
const SAME: Readonly<Record<string, string>> = {
	license: 'licence',
	link: 'url',
	href: 'url',
	src: 'url',
	timezone: 'zone',
};

/** True where `word` is `name` misspelt, or another name of the very same thing. */
export function isOneWord(word: string, name: string): boolean {
	return SAME[word] === name || nearest(word, [name]) !== undefined;
}

/** The one of `names` that is meant by `word`; undefined where none is near. */
export function meantBy(word: string, names: readonly string[]): string | undefined {
	const other = Object.hasOwn(OTHER_NAMES, word) ? OTHER_NAMES[word] : undefined;
	return other?.find((name) => names.includes(name)) ?? nearest(word, names);
}
