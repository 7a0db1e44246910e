// The ways to take a file along: into a folder of one’s own, or into the forge’s own form.
import type { TryOut } from '#site/views/editor.ts';
import type { Say } from './say.ts';

export interface Taken {
	/** Path inside the repository. */
	path: string;
	text: string;
	/** Whether the school has no such file yet. */
	isNew: boolean;
	/** How many pictures were put beside it. */
	pictures: number;
}

/** Longer addresses are cut off on the way by one host or another. */
const LONGEST = 8000;

/** The forge’s form with the file in it; undefined where it cannot be filled, or where the file is too long for that. */
export function filledForm({ path, text, isNew }: Taken, trying: TryOut): string | undefined {
	if (!isNew || !trying.fills) return undefined;
	const address = trying.create
		.replace(trying.path, () => encodeURIComponent(inContent(path)))
		.replace(trying.text, () => encodeURIComponent(text));
	return address.length > LONGEST ? undefined : address;
}

/** The forge’s form for that file, with nothing in it or with what the file says today. */
export function emptyForm({ path, isNew }: Taken, trying: TryOut): string {
	const inside = inContent(path);
	if (!isNew)
		return trying.edit.replace(trying.path, () => inside.split('/').map(encodeURIComponent).join('/'));
	return trying.create
		.replace(trying.path, () => encodeURIComponent(inside))
		.replace(new RegExp(`&[^&]*${trying.text}`), '');
}

const inContent = (path: string) => path.replace(/^content\//, '');

/** What is shown once something was made of a file. */
export function waysOut(taken: Taken, trying: TryOut, say: Say): HTMLElement[] {
	const filled = filledForm(taken, trying);
	const said = document.createElement('p');
	said.role = 'status';
	said.append(
		Object.assign(document.createElement('b'), { textContent: say('taken', { file: taken.path }) }),
		' ',
		filled ? say('propose.filled') : say(taken.isNew ? 'propose.new' : 'propose.old'),
		...(taken.pictures > 0 ? [' ', say('pictures', { n: taken.pictures })] : []),
	);
	const acts = document.createElement('p');
	acts.className = 'editor-acts';
	acts.append(
		download(taken, say('download')),
		...(filled ? [] : [copy(taken.text, say)]),
		link(filled ?? emptyForm(taken, trying), say('propose')),
	);
	return [said, acts];
}

function link(href: string, label: string): HTMLAnchorElement {
	return Object.assign(document.createElement('a'), {
		href,
		textContent: label,
		target: '_blank',
		rel: 'noopener',
	});
}

function download({ path, text }: Taken, label: string): HTMLAnchorElement {
	const made = link(URL.createObjectURL(new Blob([text], { type: 'text/plain' })), label);
	made.removeAttribute('target');
	made.download = path.slice(path.lastIndexOf('/') + 1);
	return made;
}

function copy(text: string, say: Say): HTMLButtonElement {
	const button = Object.assign(document.createElement('button'), {
		type: 'button',
		textContent: say('copy'),
	});
	button.addEventListener('click', async () => {
		await navigator.clipboard.writeText(text);
		button.textContent = say('copied');
	});
	return button;
}
