// What the check leaves behind for whoever comments. It was written where a stranger's files were read, so it is their
// words: bounded, judged by schema, and shown as words.
import { z } from 'zod';

/** In bytes: what a file of a report may have before it is looked at. */
export const MAX_REPORT = 512 * 1024;
/** A comparison carries pages before and after. */
export const MAX_COMPARISON = 8 * 1024 * 1024;

const words = (most: number) => z.string().max(most);

const finding = z.object({
	rule: words(60),
	severity: z.enum(['error', 'advice']),
	file: words(400),
	line: z.int().min(1).max(1_000_000),
	column: z.int().min(1).max(1_000_000),
	message: words(4000),
});

/** What `npm run check -- --format json` prints. */
export const checkReport = z.object({ problems: z.array(finding).max(5000) });

export type Finding = z.infer<typeof finding>;
export type CheckReport = z.infer<typeof checkReport>;

/** The value that `text` holds, if it is one of `schema`; undefined for anything else. */
export function readReport<T>(text: string, schema: z.ZodType<T>): T | undefined {
	try {
		return schema.safeParse(JSON.parse(text)).data;
	} catch {
		return undefined;
	}
}
