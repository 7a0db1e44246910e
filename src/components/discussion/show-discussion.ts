// <show-discussion>: what others keep of a discussion, in a frame, once a reader has asked for it. Before that nothing
// of theirs is fetched; afterwards the frame may say how high it is, and nothing else is heard of it.

const HIGHEST = 20_000;

class ShowDiscussion extends HTMLElement {
	#gone = new AbortController();

	connectedCallback() {
		this.hidden = false;
		this.querySelector('button')?.addEventListener('click', () => this.#show(), this.#gone);
	}

	disconnectedCallback() {
		this.#gone.abort();
	}

	#show() {
		const { src = '', title = '', referrer, shown = '' } = this.dataset;
		const address = new URL(src);
		const { theme } = document.documentElement.dataset;
		if (theme && address.searchParams.has('theme')) address.searchParams.set('theme', theme);
		const frame = document.createElement('iframe');
		frame.title = title;
		frame.referrerPolicy = referrer === 'strict-origin' ? referrer : 'no-referrer';
		// They stay on a site of their own; they may open a window, and cannot lead this page away.
		for (const leave of ['scripts', 'same-origin', 'popups', 'popups-to-escape-sandbox'])
			frame.sandbox.add(`allow-${leave}`);
		frame.src = address.href;
		addEventListener(
			'message',
			({ origin, source, data }: MessageEvent<unknown>) => {
				if (origin !== address.origin || source !== frame.contentWindow) return;
				const height = heightIn(data);
				if (height) frame.style.height = `${height}px`;
			},
			this.#gone,
		);
		this.querySelector('button')?.remove();
		this.querySelector('[role=status]')!.textContent = shown;
		this.append(frame);
		frame.focus();
	}
}

// giscus says `{ giscus: { resizeHeight } }`, Discourse `{ type: 'discourse-resize', height }`.
function heightIn(data: unknown): number | undefined {
	const { giscus, type, height } = (data ?? {}) as {
		giscus?: { resizeHeight?: unknown } | null;
		type?: unknown;
		height?: unknown;
	};
	const said = Number(type === 'discourse-resize' ? height : giscus?.resizeHeight);
	return said > 0 ? Math.min(Math.ceil(said), HIGHEST) : undefined;
}

customElements.define('show-discussion', ShowDiscussion);
