// <keep-award> on the page of an award: this device keeps in mind that it belongs to whoever holds the device.
import { awardsIn, keeping } from '#core/progress/progress.ts';
import { holdOn, keep, now, progress, watch } from '../progress/device.ts';

class KeepAward extends HTMLElement {
	connectedCallback() {
		this.#button('keep').addEventListener('click', () => this.#mark(true));
		this.#button('let-go').addEventListener('click', () => this.#mark(false));
		this.hidden = false;
		watch(() => this.#show());
	}

	#button(name: string) {
		return this.querySelector<HTMLButtonElement>(`[data-${name}]`)!;
	}

	#mark(kept: boolean) {
		const { award = '', title = '', day = '' } = this.dataset;
		if (kept) holdOn();
		keep((before) => keeping(before, award, { title, day, kept, at: now() }));
		const told = this.querySelector<HTMLElement>('[data-told]')!;
		told.textContent = (kept ? told.dataset['kept'] : told.dataset['gone']) ?? '';
		this.#button(kept ? 'let-go' : 'keep').focus();
	}

	#show() {
		const kept = awardsIn(progress()).some(([name]) => name === this.dataset['award']);
		this.#button('keep').hidden = kept;
		this.#button('let-go').hidden = !kept;
	}
}

customElements.define('keep-award', KeepAward);
