// <plan-days> around a <details>: few people open it, so what it holds brings its program when they do.

class PlanDays extends HTMLElement {
	connectedCallback() {
		const bring = () => void import('./own-pace.ts');
		this.querySelector('details')!.addEventListener('toggle', bring, { once: true });
		this.hidden = false;
	}
}

customElements.define('plan-days', PlanDays);
