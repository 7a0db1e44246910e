// A formula in one line of signs, for mail programs, which draw none: `x = (−b ± √(b² − 4ac))/(2a)`.
import type { Element, ElementContent } from 'hast';

/** The formula of a `<math>` element. */
export function formula(math: Element): string {
	return lineOf(math).replace(/\s+/g, ' ').trim();
}

function lineOf(node: ElementContent | undefined, before?: ElementContent): string {
	if (node?.type === 'text') return node.value;
	if (node?.type !== 'element') return '';
	const { tagName, children } = node;
	const [first, second, third] = children.filter(({ type }) => type === 'element').map((one) => lineOf(one));
	switch (tagName) {
		case 'annotation':
			return '';
		case 'mspace':
			return ' ';
		case 'mo':
			return sign(row(children), before !== undefined);
		case 'mfrac':
			return `${grouped(first)}/${grouped(second)}`;
		case 'msqrt':
			return `√(${row(children)})`;
		case 'mroot':
			return `${raised(second)}√(${first ?? ''})`;
		case 'msup':
			return `${first ?? ''}${raised(second)}`;
		case 'mover':
			return second && second in ACCENTS
				? `${first ?? ''}${ACCENTS[second]}`
				: `${first ?? ''}${raised(second)}`;
		case 'msub':
		case 'munder':
			return `${first ?? ''}${lowered(second)}`;
		case 'msubsup':
		case 'munderover': {
			const air = tagName === 'munderover' ? ' ' : '';
			return `${first ?? ''}${lowered(second)}${raised(third)}${air}`;
		}
		case 'mtable':
			return `[${elements(children)
				.map((line) =>
					elements(line.children)
						.map((cell) => lineOf(cell).trim())
						.join(', '),
				)
				.join('; ')}]`;
		default:
			return row(children);
	}
}

const row = (children: ElementContent[]) =>
	children.map((child, index) => lineOf(child, children[index - 1])).join('');
const elements = (children: ElementContent[]) => children.filter((child) => child.type === 'element');

// What stands between two things has air around it; an invisible sign parts a function from what it is of.
function sign(text: string, between: boolean): string {
	if (/^[\u{2061}-\u{2064}]$/u.test(text)) return ' ';
	return between && /^[=≠<>≤≥≈≡∼→⇒⇔↦∈∉⊂⊆∪∩∧∨+−±×÷·⋅∗]$/.test(text) ? ` ${text} ` : text;
}

const grouped = (text = '') => (/^(\p{L}?\p{M}*|[\p{N}.,]+)$/u.test(text) ? text : `(${text.trim()})`);

const script =
	(table: Record<string, string>, mark: string) =>
	(text = '') => {
		const signs = [...text.replaceAll(' ', '')];
		return signs.every((one) => one in table)
			? signs.map((one) => table[one]).join('')
			: `${mark}${grouped(text.replaceAll(' ', ''))}`;
	};
const raised = script({ ...tableOf('0123456789+−n', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ'), '′': '′', '∘': '°' }, '^');
const lowered = script(tableOf('0123456789+−', '₀₁₂₃₄₅₆₇₈₉₊₋'), '_');

const ACCENTS: Record<string, string> = {
	'‾': '\u0304',
	ˉ: '\u0304',
	'¯': '\u0304',
	'^': '\u0302',
	'~': '\u0303',
	'→': '\u20d7',
	'⃗': '\u20d7',
	'˙': '\u0307',
};

function tableOf(from: string, to: string): Record<string, string> {
	return Object.fromEntries([...from].map((one, index) => [one, [...to][index] ?? one]));
}
