// <copy-text> around a line of code: a button that puts it on the clipboard, where there is one.

class CopyText extends HTMLElement {
	connectedCallback() {
		const button = this.querySelector('button')!;
		button.hidden = navigator.clipboard === undefined;
		button.addEventListener('click', () => void this.#copy());
	}

	async #copy() {
		const code = this.querySelector('code')!;
		try {
			await navigator.clipboard.writeText(code.textContent ?? '');
			this.querySelector('[role=status]')!.textContent = this.dataset['copied'] ?? '';
		} catch {
			getSelection()?.selectAllChildren(code);
		}
	}
}

customElements.define('copy-text', CopyText);
