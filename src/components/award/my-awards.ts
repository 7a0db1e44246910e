// <my-awards> on the page of what this device keeps: the awards that somebody said are theirs.
import { awardsIn, type KeptAward, keeping } from '#core/progress/progress.ts';
import { dayIn } from '../ui/day-in.ts';
import { keep, now, progress, watch } from '../progress/device.ts';

class MyAwards extends HTMLElement {
	connectedCallback() {
		watch(() => this.#show());
	}

	#show() {
		const mine = awardsIn(progress());
		this.hidden = mine.length === 0;
		this.querySelector('[data-list]')!.replaceChildren(
			...mine.map(([name, award]) => this.#row(name, award)),
		);
	}

	#row(name: string, award: KeptAward): Node {
		const row = this.querySelector('template')!.content.cloneNode(true) as DocumentFragment;
		const link = row.querySelector('a')!;
		link.href = `${this.dataset['root']}awards/${name}/`;
		link.textContent = award.title;
		row.querySelector('[data-day]')!.textContent = dayIn(award.day);
		const forget = row.querySelector<HTMLButtonElement>('[data-forget]')!;
		forget.ariaLabel = `${forget.textContent.trim()}: ${award.title}`;
		forget.addEventListener('click', () => {
			keep((before) => keeping(before, name, { ...award, kept: false, at: now() }));
			this.querySelector<HTMLElement>('h2')!.focus();
		});
		return row;
	}
}

customElements.define('my-awards', MyAwards);
