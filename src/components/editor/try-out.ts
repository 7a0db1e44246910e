// Without a login nothing is saved: the editor works on a copy of the school’s files in this window, and what somebody
// made of one can be taken along, or proposed by hand on the forge.
import type { TryOut } from '#site/views/editor.ts';
import { type Decap, type Saved, type Tree, withBackend } from './decap.ts';
import type { Say } from './say.ts';
import { waysOut } from './ways-out.ts';

/** Gives the editor the files of the school, and shows in `place` what becomes of them. */
export async function tryOut(decap: Decap, place: HTMLElement, trying: TryOut, say: Say): Promise<void> {
	const answer = await fetch(trying.sources);
	const sources = (await answer.json()) as Record<string, string>;
	Object.assign(window.repoFiles, treeOf(sources));
	// There is nobody to log in as.
	localStorage.setItem('decap-cms-user', JSON.stringify({ backendName: 'test-repo' }));
	const bar = document.createElement('aside');
	bar.className = 'editor-bar';
	bar.setAttribute('aria-label', say('tryOut'));
	bar.append(paragraph(say('tryOut'), say('tryOut.how')));
	place.append(bar);
	document.documentElement.dataset['editor'] = 'try-out';
	withBackend(decap, 'test-repo', (backend) => {
		// It takes every file in a folder for a picture.
		backend.getMedia = async () => [];
		const persist = backend.persistEntry.bind(backend);
		backend.persistEntry = async (saved: Saved, options) => {
			await persist(saved, options);
			const [file] = saved.dataFiles;
			if (!file) return;
			const path = file.newPath ?? file.path;
			const out = { path, text: file.raw, isNew: !(path in sources), pictures: saved.assets.length };
			bar.replaceChildren(...waysOut(out, trying, say));
		};
	});
}

/** Folders in folders, as the editor wants them. It also looks for a folder by its whole path, at the top. */
export function treeOf(sources: Readonly<Record<string, string>>): Tree {
	const tree: Tree = {};
	for (const [path, content] of Object.entries(sources)) {
		const folders = path.split('/');
		const name = folders.pop() ?? '';
		let here = tree;
		for (const [depth, folder] of folders.entries()) {
			here = (here[folder] ??= {}) as Tree;
			if (depth > 0) tree[folders.slice(0, depth + 1).join('/')] = here;
		}
		here[name] = { content, path };
	}
	return tree;
}

function paragraph(strong: string, text: string): HTMLElement {
	const made = document.createElement('p');
	made.append(Object.assign(document.createElement('b'), { textContent: strong }), ' ', text);
	return made;
}
