// Which lines are code, as far as characters can tell. A reader of bytes knows no Markdown; it errs towards code.

/** For each line, whether it belongs to a fenced code block, its fences included. */
export function fencedLines(lines: readonly string[]): boolean[] {
	let open: { fence: string; quotes: number; indent: number } | undefined;
	return lines.map((line) => {
		const [prefix = ''] = /^[\s>]*/.exec(line) ?? [];
		const quotes = prefix.split('>').length - 1;
		const rest = line.slice(prefix.length);
		if (open) {
			if (quotes < open.quotes) open = undefined;
			else {
				if (closes(rest, open.fence) && indentOf(prefix) <= open.indent + 3) open = undefined;
				return true;
			}
		}
		const fence = /^(?:(?:[-*+]|\d{1,9}[.)])\s+)*(`{3,}(?=[^`]*$)|~{3,})/.exec(rest);
		if (!fence?.[1]) return false;
		open = { fence: fence[1], quotes, indent: indentOf(prefix) + fence[0].length - fence[1].length };
		return true;
	});
}

function closes(rest: string, fence: string): boolean {
	const run = rest.trimEnd();
	return run.length >= fence.length && run === fence.charAt(0).repeat(run.length);
}

const indentOf = (prefix: string) => prefix.slice(prefix.lastIndexOf('>') + 1).length;
