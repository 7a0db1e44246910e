// <lost-page> around an empty list: shows the pages that a mistyped address may have meant.
import { nearestOf } from '#core/text/nearest.ts';

interface Named {
	href: string;
	label: string;
}

class LostPage extends HTMLElement {
	async connectedCallback() {
		const said = location.pathname.split('/').filter(Boolean).reverse();
		const answer = await fetch(this.dataset['names'] ?? '').catch(() => undefined);
		if (!answer?.ok) return;
		const names = (await answer.json()) as Record<string, Named>;
		const found = said.flatMap((word) => nearestOf(word.toLowerCase(), Object.keys(names), 3));
		const items = [...new Set(found)].slice(0, 3).map((name) => itemOf(names[name]!));
		this.querySelector('ul')?.replaceChildren(...items);
		this.hidden = items.length === 0;
	}
}

function itemOf({ href, label }: Named): HTMLLIElement {
	const item = document.createElement('li');
	item.append(Object.assign(document.createElement('a'), { href, textContent: label }));
	return item;
}

customElements.define('lost-page', LostPage);
