// A problem is what an author reads about their file: where, what is wrong, what to do, and the rule behind it.
/** `area/what`; every id has its rule in `core/rules`, and a page in the handbook. */
export type RuleId = `${string}/${string}`;

/** Where a value stands in a record: `['organizers', 1, 'role']`. */
export type Pointer = readonly (string | number)[];

/** A place in a file, both counted from 1; columns count UTF-16 units, as editors do. */
export interface Place {
	line: number;
	column: number;
}

/** `error` stops a merge; `advice` is printed and stops nothing. */
export type Severity = 'error' | 'advice';

/** Some signs of a file give way to others. */
export interface Edit {
	from: Place;
	to: Place;
	text: string;
}

/**
 * What puts a problem right without anybody having to decide: another value, the value in quotes, another key; as
 * edits once `disk/locate` knows where these stand.
 */
export type Fix =
	{ edits: Edit[] } | { value: string | number | boolean } | { quoted: true } | { key: string };

export interface Problem {
	rule: RuleId;
	severity: Severity;
	/** Path inside the content folder, with forward slashes. */
	file: string;
	/** A pointer waits for `disk/locate` to turn it into a place; a file as a whole has neither. */
	at?: Place | Pointer;
	/** What is wrong, then what to do, in full sentences. */
	message: string;
	/** Offered only where it is safe, and applied only by `npm run check -- --fix`. */
	fix?: Fix;
}

/** A problem of severity `error`; `message` says what is wrong, then what to do. */
export function problem(
	rule: RuleId,
	file: string,
	at: Place | Pointer | undefined,
	message: string,
): Problem {
	return { rule, severity: 'error', file, ...(at && { at }), message };
}

/** A problem that asks for something better and refuses nothing. */
export function advice(
	rule: RuleId,
	file: string,
	at: Place | Pointer | undefined,
	message: string,
): Problem {
	return { ...problem(rule, file, at, message), severity: 'advice' };
}

/** True where the problem's place is known as line and column. */
export function isPlace(at: Problem['at']): at is Place {
	return at !== undefined && 'line' in at;
}

/** `file:line:col  what is wrong. What to do. [rule-id]`, on one line; a problem without a place stands at 1:1. */
export function formatProblem({ file, at, message, rule, severity }: Problem): string {
	const { line, column } = isPlace(at) ? at : { line: 1, column: 1 };
	const prefix = severity === 'advice' ? 'advice: ' : '';
	return `${printable(file)}:${line}:${column}  ${prefix}${printable(message)} [${rule}]`;
}

/** Sorted by file, line, column and rule, each problem once. */
export function sortProblems(problems: Iterable<Problem>): Problem[] {
	const key = (one: Problem) =>
		[one.file, isPlace(one.at) ? one.at : { line: 1, column: 1 }, one.rule] as const;
	const unique = new Map([...problems].map((one) => [formatProblem(one), one]));
	return [...unique.values()].sort((a, b) => {
		const [fileA, placeA, ruleA] = key(a);
		const [fileB, placeB, ruleB] = key(b);
		return (
			compare(fileA, fileB) ||
			placeA.line - placeB.line ||
			placeA.column - placeB.column ||
			compare(ruleA, ruleB)
		);
	});
}

/** Code-point order, the same on every machine and in every locale. */
export function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** What an author wrote is quoted in messages; a terminal, a log or a pull request must not obey it. */
export function printable(text: string): string {
	return text.replace(
		/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu,
		(sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`,
	);
}
