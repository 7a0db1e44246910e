// Reads a table as programs and spreadsheets write it: with a byte order mark, semicolons, quotes, line ends of any sort.
import { CsvError, parse } from 'csv-parse/sync';
import type { Row } from '#core/grouping/sign-ups.ts';
import { CannotRun } from '../command.ts';

/** The rows of `text`, each with the line it begins on; empty ones are left out. */
export function rowsOf(text: string): Row[] {
	const [first = ''] = text.split(/\r?\n|\r/, 1);
	const delimiter = [',', ';', '\t'].reduce((one, other) =>
		first.split(other).length > first.split(one).length ? other : one,
	);
	try {
		const read = parse(text, {
			bom: true,
			delimiter,
			info: true,
			relax_column_count: true,
			skip_empty_lines: true,
			skip_records_with_empty_values: true,
			max_record_size: 100_000,
		}) as unknown as { record: string[]; info: { lines: number } }[];
		// It counts the lines up to the end of a row.
		return read.map(({ record, info }) => ({
			line: info.lines - breaksIn(record),
			cells: record,
		}));
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		// Its own words quote the cell, and cells are private.
		throw new CannotRun(
			`The table cannot be read: by line ${String(error['lines'])} a quote stands inside of a cell, or is not closed.`,
		);
	}
}

const breaksIn = (cells: readonly string[]) => cells.join('').match(/\r\n?|\n/g)?.length ?? 0;
