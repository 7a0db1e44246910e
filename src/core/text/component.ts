// What a component of course pages is: one definition, read by the check, the page, the plain text, the handbook.
import type { Element, ElementContent } from 'hast';
import type { z } from 'zod';
import type { TextWords } from './words.ts';

export interface Component<Props = Record<string, unknown>> {
	name: string;
	/** What an author uses it for, in one sentence. */
	about: string;
	/** Literal props only: strings, numbers, true and false, lists of strings. */
	props: z.ZodType<Props>;
	/** `flow` stands on lines of its own, `phrasing` within a sentence, `both` where it is put. */
	place: 'flow' | 'phrasing' | 'both';
	/** What may stand inside; `none` for components that are complete without. */
	holds: 'flow' | 'phrasing' | 'none' | readonly string[];
	/** The components it may stand in; anywhere if left out. */
	inside?: readonly string[];
	/** The addresses among `props` are judged, and those that they have on the site. */
	html: (props: Props, children: ElementContent[], context: HtmlContext) => Element;
	/** Its plain-text form, for search, mail and word counts; `inner` is the plain text of what it holds. */
	plain: (props: Props, inner: string) => string;
	/** How it is written; the check, the handbook and a test read it. */
	example: string;
}

export interface HtmlContext {
	words: TextWords;
	/** Props of the components around this one, outermost first, by name. */
	around: readonly { name: string; props: Record<string, unknown> }[];
	/** True where it stands within a sentence. */
	inline: boolean;
}

/** Lets a definition keep the type of its props while it stands in a list with others. */
export function component<Props>(definition: Component<Props>): Component {
	return definition as unknown as Component;
}
