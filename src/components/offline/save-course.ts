// <save-course> on the front page of a course: keeps all of it on this device, or lets it go. It stays hidden where
// there is no service worker to do so.
import { type CourseList, forgetCourse, savedCourses } from './saved.ts';

type State = 'saving' | 'saved' | 'full' | 'failed' | 'removed';

class SaveCourse extends HTMLElement {
	#address = location.pathname;

	async connectedCallback() {
		const worker = (await navigator.serviceWorker?.ready)?.active;
		const list = worker && (await this.#list());
		if (!worker || !list) return;
		this.#save.textContent = this.#save.value.replace('{size}', sizeOf(list.bytes));
		this.#save.addEventListener('click', () => {
			// A browser that runs out of room then asks before it takes this away.
			void navigator.storage?.persist?.();
			this.#ask(worker);
		});
		this.#remove.addEventListener('click', () => void this.#forget());
		const saved = await this.#show();
		this.hidden = false;
		if (saved && saved.version !== list.version) this.#ask(worker);
	}

	get #save() {
		return this.querySelector<HTMLButtonElement>('[data-save]')!;
	}

	get #remove() {
		return this.querySelector<HTMLButtonElement>('[data-forget]')!;
	}

	async #list(): Promise<CourseList | undefined> {
		try {
			return (await (await fetch('offline.json')).json()) as CourseList;
		} catch {
			return undefined;
		}
	}

	#ask(worker: ServiceWorker) {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = async ({ data }: MessageEvent<State>) => {
			await this.#show();
			this.#say(data);
		};
		this.#say('saving');
		worker.postMessage({ save: this.#address }, [port2]);
	}

	async #forget() {
		await forgetCourse(this.#address);
		await this.#show();
		this.#say('removed');
	}

	/** Shows the button that makes sense, and keeps the focus on it. */
	async #show() {
		const saved = (await savedCourses()).find(({ address }) => address === this.#address);
		const focused = this.contains(document.activeElement);
		for (const one of this.querySelectorAll<HTMLElement>('[data-kept]')) one.hidden = !saved;
		this.#save.hidden = saved !== undefined;
		if (focused) (saved ? this.#remove : this.#save).focus();
		return saved;
	}

	#say(state: State) {
		this.#save.disabled = state === 'saving';
		this.querySelector('[role=status]')!.textContent = this.dataset[state] ?? '';
	}
}

function sizeOf(bytes: number): string {
	const kilobytes = Math.ceil(bytes / 1000);
	const [value, unit] = kilobytes < 1000 ? [kilobytes, 'kilobyte'] : [kilobytes / 1000, 'megabyte'];
	const style = { style: 'unit', unit, maximumFractionDigits: 1 } as const;
	return new Intl.NumberFormat(document.documentElement.lang, style).format(value);
}

customElements.define('save-course', SaveCourse);
