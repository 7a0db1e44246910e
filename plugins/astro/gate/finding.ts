/** Something in the finished site that may not be published. */
export interface Finding {
	/** Path inside the finished site, with forward slashes. */
	file: string;
	what: string;
	todo: string;
}

/** A finding before its file is known. */
export type Fault = Omit<Finding, 'file'>;

/** One line: the file, what is wrong, what to do. */
export function formatFinding({ file, what, todo }: Finding): string {
	return `${file}: ${what} ${todo}`;
}

/** A value from the site, short and on one line, in backticks. */
export function quoted(value: string): string {
	const line = JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"');
	return line.length > 80 ? `\`${line.slice(0, 79)}…\`` : `\`${line}\``;
}

/** Every fault once, at its file. */
export function findingsAt(file: string, faults: Iterable<Fault>): Finding[] {
	const byText = new Map([...faults].map((fault) => [`${fault.what} ${fault.todo}`, { file, ...fault }]));
	return [...byText.values()];
}
