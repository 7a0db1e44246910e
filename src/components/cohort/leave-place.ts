// <leave-place> around a handle: leads to the file that lists somebody, to be taken away or to say that they left.
import { today } from '#components/work/form.ts';

class LeavePlace extends HTMLElement {
	connectedCallback(): void {
		this.hidden = false;
		this.#input.addEventListener('input', () => this.#lead());
		this.#lead();
	}

	get #input() {
		return this.querySelector('input')!;
	}

	#lead(): void {
		const { edit = '', remove = '', stand = '' } = this.dataset;
		const { value, validity } = this.#input;
		const write = this.querySelector<HTMLAnchorElement>('[data-write]')!;
		const goes = this.querySelector<HTMLAnchorElement>('[data-delete]')!;
		goes.href = remove.replace(stand, value);
		write.href = edit.replace(stand, value);
		const { says = '' } = write.dataset;
		write.textContent = says.replace('{line}', `left: "${today()}"`);
		this.querySelector<HTMLElement>('[data-ways]')!.hidden = value === '' || !validity.valid;
	}
}

customElements.define('leave-place', LeavePlace);
