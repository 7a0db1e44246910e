// <saved-courses> lists what is saved on this device. It stays hidden where nothing can be.
import { forgetCourse, type SavedCourse, savedCourses } from './saved.ts';

class SavedCourses extends HTMLElement {
	async connectedCallback() {
		if (!('caches' in window)) return;
		this.querySelector('[data-again]')!.addEventListener('click', () => location.reload());
		await this.#show();
		this.hidden = false;
	}

	async #show() {
		const courses = (await savedCourses()).sort((a, b) => a.title.localeCompare(b.title));
		this.querySelector('ul')!.replaceChildren(...courses.map((course) => this.#row(course)));
		this.querySelector<HTMLElement>('[data-none]')!.hidden = courses.length > 0;
	}

	#row({ address, title, language }: SavedCourse): HTMLElement {
		const template = this.querySelector('template')!;
		const row = template.content.firstElementChild!.cloneNode(true) as HTMLElement;
		const link = row.querySelector('a')!;
		Object.assign(link, { href: address, lang: language, dir: 'auto', textContent: title });
		const button = row.querySelector('button')!;
		button.setAttribute('aria-label', `${button.textContent.trim()}: ${title}`);
		button.addEventListener('click', async () => {
			await forgetCourse(address);
			await this.#show();
			this.querySelector<HTMLElement>('h2')!.focus();
		});
		return row;
	}
}

customElements.define('saved-courses', SavedCourses);
