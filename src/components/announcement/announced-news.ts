// <announced-news>: what is news no more by the visitor’s own calendar is hidden, though nobody built the site since.

class AnnouncedNews extends HTMLElement {
	connectedCallback() {
		const now = new Date();
		const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
			.map((part) => String(part).padStart(2, '0'))
			.join('-');
		const lines = [...this.querySelectorAll<HTMLElement>('[data-until]')];
		for (const line of lines) line.hidden = (line.dataset['until'] ?? '') < today;
		this.hidden = lines.every(({ hidden }) => hidden);
	}
}

customElements.define('announced-news', AnnouncedNews);
