import { type Credential } from '#core/outputs/open-badge/shapes.ts';
import { embeddedAchievement } from '#core/outputs/open-badge/achievement.ts';
import { sourceBytes } from './source.ts';
import type { Stated } from './views/issuer-files.ts';

/** `document` as it is sent. */
export function json(document: object): Response {
	return new Response(`${JSON.stringify(document, null, '\t')}\n`, {
		headers: { 'content-type': 'application/json' },
	});
}

/** What a badge stood for: said by the school, or by a credential that it signed then. */
export function stated(view: Stated): Response {
	if ('document' in view) return json(view.document);
	const credential = JSON.parse(new TextDecoder().decode(sourceBytes(view.borne.path))) as Credential;
	return json(embeddedAchievement(credential));
}
