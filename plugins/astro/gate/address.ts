// Where an address leads is what a browser says, not what it looks like: tabs inside a scheme, backslashes, `//host`.
import { type Fault, quoted } from './finding.ts';

/** Where a site that does not know its address is taken to stand. */
export const NOWHERE = 'https://site.invalid';

/** What the page wants of an address: to load it unasked, to send a form to it, or to lead there when somebody clicks. */
export type Use = 'loads' | 'sends' | 'leads';

/** What is wrong with the address `value` on a site at `origin`; `where` says in words where it stands. */
export function addressFault(value: string, use: Use, where: string, origin: string): Fault | undefined {
	const url = URL.parse(value, `${origin}/`);
	if (!url) return { what: `${where} holds ${quoted(value)}, which is no address.`, todo: 'Correct it.' };
	if (url.protocol === 'https:' || url.protocol === 'http:') {
		if (url.origin === origin || use === 'leads') return undefined;
		return use === 'loads'
			? {
					what: `${where} loads ${quoted(value)} from another host.`,
					todo: 'Serve a copy from the site itself, or link to it.',
				}
			: {
					what: `${where} sends what people write to ${quoted(value)}, on another host.`,
					todo: 'Send it to an address of the site, or link to the form.',
				};
	}
	if (use === 'leads' && (url.protocol === 'mailto:' || url.protocol === 'tel:')) return undefined;
	// The calendars of the site itself can be subscribed to.
	if (use === 'leads' && url.protocol === 'webcal:' && url.host === new URL(origin).host) return undefined;
	return {
		what: `${where} holds ${quoted(value)}, an address of the protocol \`${url.protocol}\`.`,
		todo: 'Use the path of a file of the site, or `https://` in a link.',
	};
}
