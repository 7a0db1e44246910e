// Which forge the web editor saves to, and how people log in there.
import { absolute } from '../../addresses.ts';
import type { SiteRecord } from '../../schema/site.ts';

/** What Decap must know of the forge; without a login it keeps everything in the page. */
export function backendOf(site: SiteRecord): Record<string, unknown> {
	const { editor, branch, repository } = site;
	if (!editor) return { name: 'test-repo' };
	const { origin, pathname } = new URL(repository);
	const repo = pathname.replace(/^\/|(?:\.git)?\/?$/g, '');
	const common = { name: editor.login, repo, branch, squash_merges: true, commit_messages: MESSAGES };
	const { api, clientId } = editor;
	switch (editor.login) {
		case 'github': {
			const handler = new URL(editor.handler ?? absolute({ url: site.url, base: '/' }, '/api/auth'));
			return {
				...common,
				open_authoring: true,
				base_url: handler.origin,
				auth_endpoint: handler.pathname.slice(1),
				...(api && { api_root: api }),
			};
		}
		case 'gitlab':
			return {
				...common,
				auth_type: 'pkce',
				app_id: clientId,
				base_url: origin,
				api_root: api ?? `${origin}/api/v4`,
				graphql_api_root: `${origin}/api/graphql`,
			};
		case 'forgejo':
			return { ...common, open_authoring: true, app_id: clientId, api_root: api ?? `${origin}/api/v1` };
	}
}

const MESSAGES = {
	create: 'Propose the {{collection}} “{{slug}}”',
	update: 'Change the {{collection}} “{{slug}}”',
	delete: 'Take out the {{collection}} “{{slug}}”',
	uploadMedia: 'Add the picture “{{path}}”',
	deleteMedia: 'Take out the picture “{{path}}”',
	openAuthoring: '{{message}}',
};
