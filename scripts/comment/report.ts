// The files that the check has left: they lie in a folder of their own, and a stranger may have made them.
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { readReport } from '#core/proposal/report.ts';

/** What the file `name` holds; undefined where it is not there, is no plain file, is too large or says something else. */
export function reported<T>(folder: string, name: string, most: number, schema: z.ZodType<T>): T | undefined {
	const path = join(folder, name);
	const stats = lstatSync(path, { throwIfNoEntry: false });
	if (!stats?.isFile() || stats.size > most) return undefined;
	return readReport(readFileSync(path, 'utf8'), schema);
}
