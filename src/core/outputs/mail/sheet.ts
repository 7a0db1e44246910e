// What stands in a letter, before it is written as HTML or as plain text.
import type { ElementContent } from 'hast';

export interface Sheet {
	language: string;
	direction: 'ltr' | 'rtl';
	subject: string;
	body: ElementContent[];
	/** Why one gets it. */
	because: string;
	/** Where one can go from here. */
	ways: readonly { label: string; href: string }[];
	/** The heading of the links in plain text. */
	links: string;
}
