// Finished HTML of several pages on one page: ids stay apart, headings go one level down.

const TAG = /<\/?[a-z](?:"[^"]*"|[^">])*>/g;
const ID = /\s(id|for|name|aria-labelledby|aria-describedby)="([^"]*)"/g;

/** `html` as a part of a longer page: its ids begin with `prefix`, its headings are one level deeper. */
export function partOfPage(html: string, prefix: string): string {
	const prefixed = (ids: string) => ids.replace(/\S+/g, (id) => `${prefix}-${id}`);
	return html.replace(TAG, (tag) =>
		tag
			.replace(/^(<\/?h)([2-5])\b/, (_, start: string, depth: string) => `${start}${Number(depth) + 1}`)
			.replace(ID, (_, name: string, ids: string) => ` ${name}="${prefixed(ids)}"`)
			.replace(/\shref="#([^"]+)"/, (_, id: string) => ` href="#${prefixed(id)}"`),
	);
}

/** `html` with all that folds lying open. */
export function unfolded(html: string): string {
	return html.replace(/<details(?=[ >])(?! [^>]*\bopen\b)/g, '<details open');
}
