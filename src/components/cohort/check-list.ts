// <check-list> around points with a box to tick: what is ticked stays on the device.
import { isMarked, marked } from '#core/progress/progress.ts';
import { holdOn, keep, now, progress, trouble, watch } from '../progress/device.ts';

class CheckList extends HTMLElement {
	connectedCallback() {
		for (const box of this.#boxes) box.addEventListener('change', () => this.#mark(box));
		watch(() => this.#show());
	}

	get #list() {
		return this.dataset['list'] ?? '';
	}

	get #boxes() {
		return this.querySelectorAll<HTMLInputElement>('[data-point]');
	}

	#mark(box: HTMLInputElement) {
		const tick = { done: box.checked, at: now() };
		holdOn();
		keep((before) => marked(before, this.#list, box.dataset['point'] ?? '', tick));
	}

	#show() {
		for (const box of this.#boxes) box.checked = isMarked(progress(), this.#list, box.dataset['point'] ?? '');
		const words = JSON.parse(this.dataset['words'] ?? '{}') as Record<string, string>;
		this.querySelector('[data-kept]')!.textContent = words[trouble() ?? 'kept'] ?? '';
	}
}

customElements.define('check-list', CheckList);
