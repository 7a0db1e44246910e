// The hosts that the web editor talks to once somebody has logged in; none while it only tries out.
import type { EditorHosts } from './policy.ts';

/** What of `site.yml` tells where that is. */
export interface EditorSite {
	repository: string;
	editor?: { login: string; api?: string | undefined } | undefined;
}

/** The hosts of the forge that the editor of a site logs in with. */
export function editorHosts({ repository, editor }: EditorSite): EditorHosts {
	if (!editor) return { asked: [], pictures: [] };
	const api = editor.api ?? (editor.login === 'github' ? GITHUB : repository);
	const asked = [api, ...(editor.login === 'github' ? [] : [repository])].map(originOf);
	return { asked: [...new Set(asked)], pictures: [api === GITHUB ? AVATARS : originOf(api)] };
}

const GITHUB = 'https://api.github.com';
const AVATARS = 'https://avatars.githubusercontent.com';

const originOf = (address: string) => new URL(address).origin;
