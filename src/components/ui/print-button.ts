// <print-button> around a button that only works with script, and stays hidden without. It prints the page, or, where
// `data-alone` selects something around it, what the styles leave of a page that has this marked.

class PrintButton extends HTMLElement {
	connectedCallback() {
		this.addEventListener('click', () => this.#print());
		this.hidden = false;
	}

	#print() {
		const { alone } = this.dataset;
		const part = alone ? this.closest(alone) : null;
		part?.toggleAttribute('data-alone', true);
		// Some browsers are still drawing when `print` comes back.
		addEventListener('afterprint', () => part?.removeAttribute('data-alone'), { once: true });
		print();
	}
}

customElements.define('print-button', PrintButton);
