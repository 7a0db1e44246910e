// A table as a file (RFC 4180) that a spreadsheet shows and does not calculate.

/** Rows of cells as CSV. */
export function csv(rows: readonly (readonly string[])[]): string {
	return rows.map((cells) => `${cells.map(cellText).join(',')}\r\n`).join('');
}

// A cell that begins with one of these signs would be a formula; with a mark before it, it is a word. Spreadsheets read the
// wide ones of East Asia in the same way.
function cellText(cell: string): string {
	const safe = /^\s*[=+\-@|%＝＋－＠]|^[\t\r\n]/.test(cell) ? `'${cell}` : cell;
	return /[",;\r\n']|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
