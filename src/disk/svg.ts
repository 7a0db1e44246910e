// A drawing is shown on our own address, where a program in it could act as the school. So nothing in it may run.
import { type Problem, problem } from '../core/problem.ts';
import { placeAt } from './place.ts';
import { svgAttributeFault, svgElements } from './svg-words.ts';
import { type XmlAttribute, xmlEvents } from './xml.ts';

const MAX_ELEMENTS = 20_000;
const MAX_DEPTH = 64;
/** An export may hold thousands of strange things; these are as many as one reads. */
const MAX_FAULTS = 20;
/** What a drawing may grow to when every `use` shows what it points to. */
const MAX_SHOWN = 100_000;

interface Element {
	id: string | undefined;
	uses: string | undefined;
	/** The index of the first element after this one and all within it. */
	end: number;
}

/** The size of a drawing in its own units, where it says one, and everything in it that may not be there. */
export function readSvg(
	text: string,
	file: string,
): { problems: Problem[]; width?: number; height?: number } {
	const faults = new Map<string, number>();
	const note = (message: string, offset: number) => {
		if (faults.size < MAX_FAULTS && !faults.has(message)) faults.set(message, offset);
	};
	const elements: Element[] = [];
	const open: Element[] = [];
	let size = {};
	for (const event of xmlEvents(text)) {
		if (event.type === 'fault') note(event.message, event.offset);
		else if (event.type === 'close') {
			const element = open.pop();
			if (element) element.end = elements.length;
		} else {
			if (elements.length === 0) {
				size = sizeOf(event.attributes);
				if (event.name !== 'svg')
					note('The outermost element is not `svg`. Save the file as a drawing.', event.offset);
				if (!event.attributes.some(({ name }) => name === 'xmlns'))
					note(
						'The element `svg` lacks `xmlns="http://www.w3.org/2000/svg"`, and browsers would not show it. Add it.',
						event.offset,
					);
			}
			if (!svgElements.has(event.name)) note(elementFault(event.name), event.offset);
			for (const { name, value, offset } of event.attributes) {
				const fault = svgAttributeFault(name, value);
				if (fault) note(`\`${name}\` ${fault}`, offset);
			}
			const element = { ...pointsOf(event.name, event.attributes), end: elements.length + 1 };
			elements.push(element);
			open.push(element);
			if (open.length > MAX_DEPTH || elements.length > MAX_ELEMENTS) {
				note(
					`The drawing has more than ${MAX_ELEMENTS.toLocaleString('en')} elements, or ${MAX_DEPTH} inside one another. Make it simpler, or save it as .png.`,
					event.offset,
				);
				break;
			}
		}
	}
	if (faults.size === 0 && shown(elements) > MAX_SHOWN)
		note(
			'`use` shows other uses again and again, and the drawing would take too long. Draw with fewer of them.',
			0,
		);
	const problems = [...faults].map(([message, at]) =>
		problem('asset/svg-active', file, placeAt(text, at), message),
	);
	return problems.length > 0 ? { problems } : { problems, ...size };
}

function elementFault(name: string): string {
	if (/^(?:script|style|foreignObject|image|a|animate|set|iframe)/i.test(name))
		return `\`<${name}>\` may not stand in a drawing, because it could run, load or lead elsewhere. Take it out, or save the picture as .png.`;
	return `\`<${name}>\` is not in the list of what a drawing may hold. Take it out, or export the drawing as plain, optimized SVG.`;
}

function pointsOf(name: string, attributes: XmlAttribute[]): Pick<Element, 'id' | 'uses'> {
	const value = (wanted: string) => attributes.find((one) => one.name === wanted)?.value;
	return {
		id: value('id'),
		uses: name === 'use' ? (value('href') ?? value('xlink:href'))?.slice(1) : undefined,
	};
}

// How many elements a browser would draw. Weights are found from the last element back, round by round for forward uses;
// a use of itself never settles and so grows beyond every bound.
function shown(elements: readonly Element[]): number {
	if (!elements.some(({ uses }) => uses)) return elements.length;
	const ids = new Map(elements.flatMap(({ id }, index) => (id ? [[id, index] as const] : [])));
	let before = elements.map(() => 1);
	for (let round = 0; round < 12; round++) {
		const weights = elements.map(
			({ uses }) => 1 + (uses === undefined ? 0 : (before[ids.get(uses) ?? -1] ?? 0)),
		);
		const sums = [0];
		for (const weight of weights) sums.push((sums.at(-1) ?? 0) + weight);
		const after = elements.map(({ end }, index) => (sums[end] ?? 0) - (sums[index] ?? 0));
		if ((after[0] ?? 0) > MAX_SHOWN) return Infinity;
		if (after.every((weight, index) => weight === before[index])) return after[0] ?? 0;
		before = after;
	}
	return Infinity;
}

function sizeOf(attributes: XmlAttribute[]): { width?: number; height?: number } {
	const value = (wanted: string) => attributes.find(({ name }) => name === wanted)?.value ?? '';
	const [, , ...box] = value('viewBox')
		.trim()
		.split(/[\s,]+/)
		.map(Number);
	const [width, height] = ['width', 'height'].map((name, index) => {
		const said = /^(\d+(?:\.\d+)?)(?:px)?$/.exec(value(name))?.[1];
		return said ? Number(said) : box[index];
	});
	return width && height && width > 0 && height > 0 ? { width, height } : {};
}
