// The ways to take a file along: into a folder of one’s own, or into the forge’s own form.
import { emptyForm as empty, filledForm as filled } from '#core/sharing/hand-over.ts';
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

/** The forge’s form with the file in it; undefined where it cannot be filled, or where the file is too long for that. */
export const filledForm = ({ path, text, isNew }: Taken, trying: TryOut) =>
	filled({ path: inContent(path), text, isNew }, trying);

/** The forge’s form for that file, with nothing in it or with what the file says today. */
export const emptyForm = ({ path, isNew }: Taken, trying: TryOut) =>
	empty({ path: inContent(path), isNew }, trying);

const inContent = (path: string) => path.replace(/^content\//, '');

/** What is shown once something was made of a file. */
export function waysOut(taken: Taken, trying: TryOut, say: Say): HTMLElement[] {
	const form = filledForm(taken, trying);
	const said = document.createElement('p');
	said.role = 'status';
	said.append(
		Object.assign(document.createElement('b'), { textContent: say('taken', { file: taken.path }) }),
		' ',
		form ? say('propose.filled') : say(taken.isNew ? 'propose.new' : 'propose.old'),
		...(taken.pictures > 0 ? [' ', say('pictures', { n: taken.pictures })] : []),
	);
	const acts = document.createElement('p');
	acts.className = 'editor-acts';
	acts.append(
		download(taken, say('download')),
		...(form ? [] : [copy(taken.text, say)]),
		link(form ?? emptyForm(taken, trying), say('propose')),
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
