// What a machine may put right in a record: only where there is one thing that can be meant, and it means the same.
import type { z } from 'zod';
import type { Fix } from '../problem.ts';
import { nearest } from '../text/nearest.ts';

type Issue = z.core.$ZodIssue;

/** How the value that an issue is about would be right; undefined where somebody must decide. */
export function fixOf(issue: Issue, value: unknown, field: string): Fix | undefined {
	if (issue.code === 'invalid_type') return retyped(issue.expected, value, issue.message);
	if (typeof value !== 'string') return undefined;
	if (issue.code === 'invalid_value') return as(meantWord(value, issue.values.map(String), field), value);
	if (issue.code === 'invalid_format' && issue.format === 'date') return as(dayOf(value), value);
	if (issue.code !== 'custom' && issue.code !== 'invalid_format') return undefined;
	if (issue.message.startsWith('begins or ends with a space')) return as(value.trim(), value);
	if (issue.message.startsWith('is not a time of day')) return as(timeOf(value), value);
	if (issue.message.startsWith('is not a language tag')) return as(languageOf(value), value);
	return undefined;
}

const as = (now: string | undefined, before: string): Fix | undefined =>
	now === undefined || now === before || now === '' ? undefined : { value: now };

function retyped(expected: string, value: unknown, message: string): Fix | undefined {
	const scalar = typeof value === 'number' || typeof value === 'boolean';
	if (expected === 'string') return scalar && !message.startsWith('is ') ? { quoted: true } : undefined;
	if (typeof value !== 'string') return undefined;
	if (expected === 'boolean') return YES_NO[value.toLowerCase()];
	const isNumber = expected === 'number' || expected === 'int';
	return isNumber && /^(0|[1-9]\d{0,8})(\.\d{1,4})?$/.test(value) ? { value: Number(value) } : undefined;
}

const YES_NO: Readonly<Record<string, Fix>> = {
	true: { value: true },
	yes: { value: true },
	false: { value: false },
	no: { value: false },
};

// Licences differ by a letter, and a status or a verdict changes what others do: nobody but the author chooses one.
const CHOSEN = new Set(['licence', 'status', 'verdict', 'met']);

function meantWord(value: string, words: readonly string[], field: string): string | undefined {
	const same = words.filter((word) => word.toLowerCase() === value.trim().toLowerCase());
	if (same.length === 1) return same[0];
	if (CHOSEN.has(field)) return undefined;
	const near = nearest(value, words);
	const other = nearest(
		value,
		words.filter((word) => word !== near),
	);
	return other === undefined ? near : undefined;
}

// Only where the year comes first is it certain which number is the month.
function dayOf(value: string): string | undefined {
	const [, year, month = '', day = ''] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(value.trim()) ?? [];
	return year && `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const timeOf = (value: string) => (/^\d:[0-5]\d$/.test(value.trim()) ? `0${value.trim()}` : undefined);

function languageOf(value: string): string | undefined {
	try {
		return Intl.getCanonicalLocales(value.trim().replaceAll('_', '-'))[0];
	} catch {
		return undefined;
	}
}
