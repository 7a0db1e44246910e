// <course-editor> around what is shown until the editor has come: fetches its program, teaches it the school’s files and
// begins. The program is Decap CMS, which draws everything else by itself.
import type { EditorSettings } from '#site/views/editor.ts';
import previewStyles from '../../styles/editor-preview.css?url';
import { loadDecap, withBackend } from './decap.ts';
import type { School } from './entry-draft.ts';
import { speakOnForge } from './forge-words.ts';
import { registerFormats } from './format.ts';
import { registerMdxWidget } from './mdx-widget.ts';
import { registerPreviews } from './preview.ts';
import { sayIn } from './say.ts';
import { tryOut } from './try-out.ts';

class CourseEditor extends HTMLElement {
	async connectedCallback() {
		const loading = this.querySelector<HTMLElement>('.editor-loading')!;
		loading.hidden = false;
		try {
			await this.#begin();
			this.querySelector('main')?.remove();
		} catch (error) {
			loading.textContent = this.dataset['failed'] ?? '';
			throw error;
		}
	}

	async #begin() {
		const { program = '', settings = '' } = this.dataset;
		const { words, proposals, tryOut: trying, ...told } = await json<EditorSettings>(settings);
		const school: School = { ...told, say: sayIn(told.language, words) };
		if (trying) window.repoFiles = {};
		const decap = await loadDecap(program);
		registerFormats(decap, school.say('address'));
		registerMdxWidget(decap, school);
		registerPreviews(decap, school, previewStyles);
		if (trying) await tryOut(decap, this, trying, school.say);
		else {
			speakOnForge(decap, 'github', proposals);
			// It would ask another host every few minutes how GitHub is, and whoever writes here did not agree to that.
			withBackend(decap, 'github', (backend) => {
				backend.status = async () => ({ auth: { status: true }, api: { status: true, statusPage: '' } });
			});
		}
		decap.init();
	}
}

export async function json<Value>(address: string): Promise<Value> {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`${address} does not come.`);
	return (await answer.json()) as Value;
}

customElements.define('course-editor', CourseEditor);
