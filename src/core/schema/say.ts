// One Zod issue becomes one sentence to the author, or several where several keys are unknown.
import type { z } from 'zod';
import type { Fix, Pointer } from '../problem.ts';
import { didYouMean } from '../text/nearest.ts';
import { fixOf } from './fix.ts';
import { isOneWord, meantBy } from './other-names.ts';

type Issue = z.core.$ZodIssue;

export interface Saying {
	at: Pointer;
	/** Whether a key is meant, and not its value. */
	key?: boolean;
	message: string;
	fix?: Fix | undefined;
}

/** What is wrong with `data`, in words; `keys` gives the keys a record may have at a pointer, for "did you mean". */
export function say(issues: readonly Issue[], data: unknown, keys: (at: Pointer) => string[]): Saying[] {
	// Zod goes on to measure what has the wrong type, which says nothing any more.
	const mistyped = new Set(
		issues.flatMap(({ code, path }) => (code === 'invalid_type' ? [path.join('.')] : [])),
	);
	const meant = new Set(issues.flatMap((issue) => meantKeys(issue, keys)));
	return issues
		.filter(({ code, path }) => !(code.startsWith('too_') && mistyped.has(path.join('.'))))
		.filter((issue) => !(meant.has(issue.path.join('.')) && valueOf(issue, data) === undefined))
		.flatMap((issue) => sayOne(issue, data, keys));
}

// What is there under a wrong name is not missing as well.
function meantKeys(issue: Issue, keys: (at: Pointer) => string[]): string[] {
	if (issue.code !== 'unrecognized_keys') return [];
	const at = pointerOf(issue);
	return issue.keys.flatMap((key) => {
		const name = meantBy(key, keys(at));
		return name === undefined ? [] : [[...at, name].join('.')];
	});
}

const pointerOf = ({ path }: Issue) => path.filter((part) => typeof part !== 'symbol');
const valueOf = (issue: Issue, data: unknown) => valueAt(data, pointerOf(issue));

function sayOne(issue: Issue, data: unknown, keys: (at: Pointer) => string[]): Saying[] {
	const at = pointerOf(issue);
	const name = nameOf(at);
	const value = valueAt(data, at);
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((key) => {
			const meant = meantBy(key, keys(at));
			const remedy = meant === undefined ? 'Take it out, or look its name up.' : `Did you mean \`${meant}\`?`;
			return {
				at: [...at, key],
				key: true,
				message: `\`${key}\` is not a word of this record. ${remedy}`,
				...(meant !== undefined &&
					mayRename(issue.keys, key, meant, valueAt(data, at), keys(at)) && { fix: { key: meant } }),
			};
		});
	}
	const fix = value === undefined ? undefined : fixOf(issue, value, String(at.at(-1) ?? ''));
	return [{ at, message: `${name} ${sentence(issue, value)}`, ...(fix && { fix }) }];
}

// A key takes the name that it nearly has, if no other one does and nothing stands there yet.
function mayRename(
	strange: readonly string[],
	key: string,
	meant: string,
	record: unknown,
	names: readonly string[],
): boolean {
	const rivals = strange.filter((other) => meantBy(other, names) === meant);
	return isOneWord(key, meant) && rivals.length === 1 && !(meant in Object(record));
}

function sentence(issue: Issue, value: unknown): string {
	if (value === undefined) return 'is missing. Add it.';
	switch (issue.code) {
		case 'invalid_type':
			if (issue.message.startsWith('is ')) return `${issue.message}.`;
			return `is ${article(kindOf(value))}, and should be ${article(expected(issue.expected))}. ${remedy(issue.expected, value)}`;
		case 'invalid_value':
			return `is ${quoted(value)}. Use one of ${issue.values.map((one) => `\`${String(one)}\``).join(', ')}.${typeof value === 'string' ? didYouMean(value, issue.values.map(String)) : ''}`;
		case 'too_big':
			return tooBig(issue, value);
		case 'too_small':
			return tooSmall(issue, value);
		case 'invalid_format':
			return issue.format === 'date'
				? `is ${quoted(value)}, which is not a day of the calendar. Write it as \`2027-01-31\`.`
				: `${issue.message.startsWith('is ') ? issue.message : 'has a form that does not fit'}. The value is ${quoted(value)}.`;
		case 'custom':
		case 'invalid_union':
			return `${issue.message}.`;
		case 'invalid_key':
			return 'has a key that is not a language tag. Use keys such as `es` or `pt-BR`.';
		default:
			return `does not fit: ${issue.message}. Look the field up in the handbook.`;
	}
}

function tooBig(issue: Extract<Issue, { code: 'too_big' }>, value: unknown): string {
	if (typeof value === 'string')
		return `has ${value.length.toLocaleString('en')} characters; ${issue.maximum.toLocaleString('en')} are allowed. Make it shorter.`;
	if (Array.isArray(value))
		return `has ${value.length.toLocaleString('en')} entries; ${issue.maximum.toLocaleString('en')} are allowed. Keep the best.`;
	return `is ${String(value)}; at most ${issue.maximum} is allowed. Check the number.`;
}

function tooSmall(issue: Extract<Issue, { code: 'too_small' }>, value: unknown): string {
	if (typeof value === 'string') return 'is empty. Say something, or take the field out.';
	if (Array.isArray(value))
		return `has ${value.length} ${value.length === 1 ? 'entry' : 'entries'}; at least ${issue.minimum} ${Number(issue.minimum) === 1 ? 'is' : 'are'} needed. Add one.`;
	return `is ${String(value)}; at least ${issue.minimum} is needed. Check the number.`;
}

const KINDS: Record<string, string> = {
	string: 'text',
	int: 'whole number',
	array: 'list',
	object: 'record',
	null: 'nothing',
};
const expected = (word: string) => KINDS[word] ?? word;

function kindOf(value: unknown): string {
	if (value === null) return expected('null');
	return expected(Array.isArray(value) ? 'array' : typeof value);
}

function article(noun: string): string {
	if (noun === 'text' || noun === 'nothing') return noun;
	return noun === 'boolean' ? 'true or false' : `a ${noun}`;
}

function remedy(wanted: string, value: unknown): string {
	if (wanted === 'string' && ['number', 'boolean'].includes(typeof value))
		return `Put it in quotes: \`"${String(value)}"\`.`;
	if (wanted === 'boolean') return 'Write `true` or `false`.';
	if (['number', 'int'].includes(wanted) && typeof value === 'string')
		return /^\d+(\.\d+)?$/.test(value)
			? `Take the quotes away: \`${value}\`.`
			: 'Write it in digits alone, such as `4`.';
	if (wanted === 'array' && typeof value === 'string' && /^-\S/.test(value))
		return `Put a space after each hyphen: \`- ${value.slice(1).split(' -', 1)[0]?.slice(0, 40)}\`.`;
	if (wanted === 'array') return 'Write each entry on a line of its own, after `- `.';
	if (value === null) return 'Fill it in, or take the field out.';
	return 'Look the field up in the handbook.';
}

function quoted(value: unknown): string {
	const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
	return `\`${text.length > 60 ? `${text.slice(0, 57)}…` : text}\``;
}

// `organizers[1].role`, as an author would point at it.
function nameOf(at: Pointer): string {
	const path = at.reduce<string>((sofar, part) => {
		if (typeof part === 'number') return `${sofar}[${part + 1}]`;
		return sofar ? `${sofar}.${part}` : part;
	}, '');
	return path ? `\`${path}\`` : 'The record';
}

function valueAt(data: unknown, at: Pointer): unknown {
	return at.reduce<unknown>(
		(value, part) => (value as Record<string | number, unknown> | undefined)?.[part],
		data,
	);
}
