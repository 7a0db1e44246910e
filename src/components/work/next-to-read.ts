// <next-to-read>: leads somebody to one of the works that fewest have read, another one than it leads others to, so that
// not all read the same. It stays the same for a day.
import { randomFrom } from '#core/outputs/cover/random.ts';
import { kept } from './kept.ts';
import { today } from './form.ts';

class NextToRead extends HTMLElement {
	connectedCallback() {
		const rows = [...document.querySelectorAll<HTMLElement>('[data-read]')];
		const fewest = rows.filter((row) => row.dataset['read'] === rows[0]?.dataset['read']);
		// Who goes by no handle yet is told from others by when they came.
		const who = kept().handle || String(performance.timeOrigin % 97);
		const row = fewest[randomFrom(`${today()} ${who}`).below(fewest.length)];
		const link = this.querySelector<HTMLAnchorElement>('.button');
		const to = row?.querySelector<HTMLAnchorElement>('h2 a')?.href;
		if (link && to) link.href = to;
	}
}

customElements.define('next-to-read', NextToRead);
