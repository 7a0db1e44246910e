// <plan-days> around a <details>: few people open it, so what it holds brings its program when they do, or when they
// come back to days that they kept.
import { progressIn } from '#core/progress/progress.ts';
import { progress, watch } from '../progress/device.ts';

class PlanDays extends HTMLElement {
	connectedCallback() {
		const { course = '' } = this.dataset;
		const bring = () => void import('./own-pace.ts').catch(() => undefined);
		this.querySelector('details')!.addEventListener('toggle', bring, { once: true });
		watch(() => {
			if (progressIn(progress(), course).plan) bring();
		});
		this.hidden = false;
	}
}

customElements.define('plan-days', PlanDays);
