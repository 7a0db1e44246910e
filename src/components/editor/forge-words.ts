// What the editor says on the forge in somebody’s name. Left alone, Decap would call a course `knots/index`, and say of a
// proposal no more than that a program made it; the forge’s own text to begin with is only for who writes there.
import type { EditorSettings } from '#site/views/editor.ts';
import { type Backend, type Decap, withBackend } from './decap.ts';

/** Lets the editor speak so on a forge of the sort `name`. */
export function speakOnForge(decap: Decap, name: string, proposals: EditorSettings['proposals']): void {
	withBackend(decap, name, (backend) => {
		const persist = backend.persistEntry.bind(backend);
		backend.persistEntry = (saved, options) =>
			persist(saved, { ...options, commitMessage: asSentence(options.commitMessage) });
		const authenticate = backend.authenticate.bind(backend);
		backend.authenticate = async (person) => {
			const known = await authenticate(person);
			describeProposals(backend, proposals);
			return known;
		};
	});
}

// A list is called “Course” where it stands by itself.
function asSentence(message: string): string {
	return message
		.replace('/index”', '”')
		.replace(/^([^“]*? the )(\p{Lu})/u, (_, start: string, letter: string) => start + letter.toLowerCase());
}

function describeProposals({ api }: Backend, proposals: EditorSettings['proposals']): void {
	if (!api) return;
	const create = api.createPR.bind(api);
	api.createPR = async (title, head) => {
		const made = await create(title, head);
		const body = /^Propose the course /i.test(title) ? proposals.course : proposals.other;
		const path = `${api.originRepoURL}/pulls/${made.number}`;
		// It is proposed in any case.
		await api.request(path, { method: 'PATCH', body: JSON.stringify({ body }) }).catch(() => undefined);
		return made;
	};
}
