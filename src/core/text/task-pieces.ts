// Finished HTML cut where its tasks end, for what a page puts beside them.

export interface TaskPiece {
	html: string;
	/** The task that ends with the next piece. */
	task: string | undefined;
}

const SECTION = /<section\b[^>]*>|<\/section>/g;

/** `html` in pieces: put together they are `html`; each but the last ends just before the end of a task. */
export function taskPieces(html: string): TaskPiece[] {
	const pieces: TaskPiece[] = [];
	const open: (string | undefined)[] = [];
	let at = 0;
	for (const { 0: tag, index } of html.matchAll(SECTION)) {
		if (tag !== '</section>') open.push(/ data-task="([^"]+)"/.exec(tag)?.[1]);
		else {
			const task = open.pop();
			if (task === undefined) continue;
			pieces.push({ html: html.slice(at, index), task });
			at = index;
		}
	}
	return [...pieces, { html: html.slice(at), task: undefined }];
}
