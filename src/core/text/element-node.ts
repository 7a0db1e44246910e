// An HTML element that a contributor wrote, in either dialect: its name and attributes against the list.
import type { Properties } from 'hast';
import type { Position } from 'unist';
import type { Place, RuleId } from '../problem.ts';
import { readLink, readPicture } from './address.ts';
import { elements, fits } from './elements.ts';
import type { HouseNode, Reading } from './reading.ts';
import { refuse } from './reading.ts';

interface Attribute {
	name: string;
	value: string;
	place: Place;
}

/** The element in the tree; undefined where its name is refused. Refused attributes are reported one by one. */
export function elementNode(
	reading: Reading,
	tag: { name: string; place: Place; position?: Position },
	attributes: Attribute[],
	rules: { element: RuleId; attribute: RuleId },
): HouseNode | undefined {
	const allowed = elements.get(tag.name);
	if (!allowed) {
		refuse(
			reading,
			rules.element,
			tag.place,
			`\`<${tag.name}>\` is not an element that a page may use. Write it in Markdown, or put it in \`code\` if readers should see it.`,
		);
		return undefined;
	}
	const properties: Properties = {};
	for (const { name, value, place } of attributes) {
		if (!allowed.attributes.includes(name) || !fits(name, value)) {
			refuse(
				reading,
				rules.attribute,
				place,
				allowed.attributes.includes(name)
					? `\`${name}\` of \`<${tag.name}>\` has a value that it may not have. Correct it, or take it out.`
					: `\`<${tag.name}>\` may not carry \`${name}\`. Take it out.`,
			);
			continue;
		}
		const read = addressed(reading, tag.name, name, value, attributes, place);
		if (read !== undefined) properties[name] = read;
	}
	return {
		type: 'houseElement',
		children: [],
		position: tag.position,
		data: { hName: tag.name, hProperties: properties },
	};
}

function addressed(
	reading: Reading,
	tag: string,
	name: string,
	value: string,
	all: Attribute[],
	place: Place,
) {
	if (tag === 'a' && name === 'href') return readLink(reading, value, '', place);
	const alt = all.find((one) => one.name === 'alt')?.value ?? '';
	if (tag === 'img' && name === 'src') return readPicture(reading, value, alt, place);
	return value;
}
