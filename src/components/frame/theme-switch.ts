// <theme-switch> around three radio buttons. The choice is kept as `static/theme.js` says, and read there.

const KEY = 'peerhood:theme';

class ThemeSwitch extends HTMLElement {
	connectedCallback() {
		const chosen = document.documentElement.dataset['theme'] ?? 'auto';
		for (const input of this.querySelectorAll('input')) input.checked = input.value === chosen;
		this.addEventListener('change', ({ target }) => {
			if (target instanceof HTMLInputElement) choose(target.value);
		});
		this.hidden = false;
	}
}

function choose(theme: string) {
	const { dataset } = document.documentElement;
	if (theme === 'auto') delete dataset['theme'];
	else dataset['theme'] = theme;
	try {
		if (theme === 'auto') localStorage.removeItem(KEY);
		else localStorage.setItem(KEY, theme);
	} catch {
		// Without storage the choice lasts as long as the page.
	}
}

customElements.define('theme-switch', ThemeSwitch);
