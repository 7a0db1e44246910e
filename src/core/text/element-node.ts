// An HTML element that a contributor wrote, in either dialect: its name and attributes against the list.
import type { Properties } from 'hast';
import type { Position } from 'unist';
import type { Place, RuleId } from '../problem.ts';
import { readPicture } from './address.ts';
import { elements, fits } from './elements.ts';
import type { HouseNode, Reading } from './reading.ts';
import { refuse } from './reading.ts';
import { readUnseen } from './unseen.ts';

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
	let href: HouseNode['href'];
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
		readUnseen(reading, [value], place);
		if (tag.name === 'a' && name === 'href') href = { url: value, place };
		else if (tag.name === 'img' && name === 'src') {
			const alt = attributes.find((one) => one.name === 'alt')?.value ?? '';
			properties['src'] = readPicture(reading, value, alt, place) ?? '';
		} else properties[name] = value;
	}
	return {
		type: 'houseElement',
		children: [],
		position: tag.position ?? { start: tag.place, end: tag.place },
		data: { hName: tag.name, hProperties: properties },
		...(href && { href }),
	};
}
