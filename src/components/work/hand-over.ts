// Shows the ways by which a finished file leaves this device: none of them before somebody follows a link.
import { emptyForm, filledForm, filledIssue, type HandedFile } from '#core/sharing/hand-over.ts';
import type { HandOver } from '#site/views/hand-over.ts';

/** Shows the ways for `file` in the panel of `form`; `answers` fill the form for an issue. */
export function showWays(form: HTMLElement, file: HandedFile, answers?: Record<string, string>): void {
	const panel = form.querySelector<HTMLElement>('[data-hand-over]')!;
	const { forms, issue } = JSON.parse(panel.dataset['handOver'] ?? '{}') as HandOver;
	const filled = filledForm(file, forms);
	const way = filled ? 'filled' : file.isNew ? 'new' : 'old';
	for (const one of panel.querySelectorAll<HTMLElement>('[data-way]'))
		one.hidden = one.dataset['way'] !== way;
	const part = <One extends HTMLElement>(name: string) => panel.querySelector<One>(`[data-${name}]`)!;
	lead(part<HTMLAnchorElement>('open'), filled ?? emptyForm(file, forms));
	const asked = issue && answers && filledIssue(issue, answers);
	part('issue-way').hidden = !asked;
	if (asked) lead(part<HTMLAnchorElement>('issue'), asked);
	offer(part<HTMLAnchorElement>('download'), file);
	part('path').textContent = `content/${file.path}`;
	part('text').textContent = file.text;
	copyOn(part<HTMLButtonElement>('copy'), part('told'), file.text);
	part('copy').hidden = filled !== undefined;
	part('told').textContent = '';
	panel.hidden = false;
	panel.focus();
}

/** Hides them again: what stands in the form has changed. */
export function hideWays(form: HTMLElement): void {
	form.querySelector<HTMLElement>('[data-hand-over]')!.hidden = true;
}

/** Calls `forget` when somebody has handed over, and says so. */
export function onForget(form: HTMLElement, forget: () => void): void {
	form.querySelector('[data-forget]')!.addEventListener('click', forget);
}

// Into a window of its own: the form stays as it is.
function lead(link: HTMLAnchorElement, href: string): void {
	Object.assign(link, { href, target: '_blank', rel: 'noopener' });
}

function offer(link: HTMLAnchorElement, { path, text }: HandedFile): void {
	if (link.href) URL.revokeObjectURL(link.href);
	link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
	// A file alone does not say where it belongs.
	link.download = path.replaceAll('/', '--');
}

function copyOn(button: HTMLButtonElement, told: HTMLElement, text: string): void {
	button.onclick = async () => {
		await navigator.clipboard.writeText(text).then(
			() => (told.textContent = button.dataset['copied'] ?? ''),
			() => button.closest('section')?.querySelector('details:last-of-type')?.setAttribute('open', ''),
		);
	};
}
