// What the forge says of the run that made the report: the schema keeps only what is needed.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { CannotRun } from '../command.ts';

/** A full commit. */
export const sha = z.string().regex(/^[0-9a-f]{40}$/);

const completed = z.object({
	workflow_run: z.object({
		head_sha: sha,
		head_branch: z.string().min(1).max(300),
		head_repository: z.object({ owner: z.object({ login: z.string().min(1).max(100) }) }),
		html_url: z.string().regex(/^https?:\/\/[\w.:/-]+$/),
	}),
});

export type Run = z.infer<typeof completed>['workflow_run'];

/** The run that the event in `file` tells of; undefined where the fork it came from is gone. */
export function runOf(file: string): Run | undefined {
	try {
		const event: unknown = JSON.parse(readFileSync(file, 'utf8'));
		return completed.safeParse(event).data?.workflow_run;
	} catch {
		throw new CannotRun(`There is no event of the forge in \`${file}\`.`);
	}
}
