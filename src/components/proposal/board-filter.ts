// <board-filter> around the finished board. What is chosen lives in the address, so that a school can link to its own
// proposals: ?school=open&matter=new-course

class BoardFilter extends HTMLElement {
	connectedCallback() {
		const query = new URLSearchParams(location.search);
		for (const select of this.#selects) {
			select.value = query.get(select.name) ?? '';
			if (select.selectedIndex < 0) select.value = '';
		}
		this.addEventListener('submit', (event) => event.preventDefault());
		this.addEventListener('change', () => {
			this.#show();
			this.#write();
		});
		this.#show();
	}

	get #selects() {
		return [...this.querySelectorAll('select')];
	}

	#show() {
		const rows = [...this.querySelectorAll<HTMLElement>('.proposal')];
		for (const row of rows)
			row.hidden = this.#selects.some(({ name, value }) => value !== '' && row.dataset[name] !== value);
		for (const section of this.querySelectorAll('section'))
			section.hidden = !section.querySelector('.proposal:not([hidden])');
		for (const link of this.querySelectorAll<HTMLAnchorElement>('nav a'))
			link.hidden = document.getElementById(link.hash.slice(1))?.closest('section')?.hidden ?? false;
		this.#tell(rows.filter((row) => !row.hidden).length, rows.length);
	}

	#tell(shown: number, total: number) {
		const status = this.querySelector('[role=status]');
		const language = document.documentElement.lang;
		const numbers: Record<string, string> = {
			shown: shown.toLocaleString(language),
			total: total.toLocaleString(language),
		};
		if (status)
			status.textContent = (this.dataset['shown'] ?? '').replace(
				/\{(\w+)\}/g,
				(_, name: string) => numbers[name] ?? '',
			);
	}

	#write() {
		const query = new URLSearchParams(
			this.#selects.flatMap(({ name, value }) => (value === '' ? [] : [[name, value]])),
		);
		history.replaceState(
			null,
			'',
			`${location.pathname}${query.size > 0 ? `?${query}` : ''}${location.hash}`,
		);
	}
}

customElements.define('board-filter', BoardFilter);
