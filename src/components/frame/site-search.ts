// <site-search> around the search form of the head: `/` goes there from anywhere but another field.

class SiteSearch extends HTMLElement {
	connectedCallback() {
		document.addEventListener('keydown', (event) => this.#focus(event));
	}

	#focus(event: KeyboardEvent) {
		const typing =
			event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
		if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing) return;
		const field =
			document.querySelector<HTMLInputElement>('search-page input[type=search]') ??
			this.querySelector('input');
		if (!field) return;
		event.preventDefault();
		field.select();
		field.focus();
	}
}

customElements.define('site-search', SiteSearch);
