// <print-button> around a button that only works with script, and stays hidden without.

class PrintButton extends HTMLElement {
	connectedCallback() {
		this.addEventListener('click', () => print());
		this.hidden = false;
	}
}

customElements.define('print-button', PrintButton);
