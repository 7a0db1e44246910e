// Every component of course pages as it is written and as it looks, for the page that shows them all.
import { z } from 'zod';
import { compileText } from '../text/compile.ts';
import { components } from '../text/components/index.ts';
import { partOfPage } from '../text/part-of-page.ts';

export interface ShownComponent {
	name: string;
	about: string;
	/** The components it stands in, if it stands nowhere else. */
	inside: readonly string[];
	props: ShownProp[];
	example: string;
	/** The example, through the same pipeline as every course. */
	html: string;
}

export interface ShownProp {
	name: string;
	title: string;
	description: string;
	needed: boolean;
	/** The values it may have, if they are few. */
	values: readonly string[];
}

/** The file that the examples stand in; the picture that one of them shows lies in `static/`. */
const FILE = 'courses/example/units/01-example.mdx';

/** The components in the order of their list, on a site below `base`. */
export function componentGallery(base: string): ShownComponent[] {
	return [...components.values()].map(({ name, about, inside = [], props, example }) => ({
		name,
		about,
		inside,
		props: shownProps(props),
		example,
		html: partOfPage(compileText(example, { file: FILE, base }).html, name.toLowerCase()),
	}));
}

interface PropSchema {
	title?: string;
	description?: string;
	enum?: string[];
}

function shownProps(props: z.ZodType): ShownProp[] {
	const { properties = {}, required = [] } = z.toJSONSchema(props, { io: 'input' }) as {
		properties?: Record<string, PropSchema>;
		required?: string[];
	};
	return Object.entries(properties).map(([name, { title = name, description = '', enum: values = [] }]) => ({
		name,
		title,
		description,
		needed: required.includes(name),
		values: values.length <= 8 ? values : [],
	}));
}
