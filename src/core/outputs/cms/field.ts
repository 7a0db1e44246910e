// A field of a record → a field of the web editor’s form. What can be said is said by the schema alone.
import type { Shape } from '../../schema/shape.ts';
import type { Choice, Offers } from './offers.ts';

/** A field as Decap reads it: https://decapcms.org/docs/widgets/ */
export interface Field {
	name: string;
	label: string;
	hint?: string;
	widget: string;
	required: boolean;
	default?: unknown;
	/** An expression, and what to do where it does not fit. */
	pattern?: readonly [string, string];
	options?: readonly Choice[];
	field?: Field;
	fields?: readonly Field[];
	[setting: string]: unknown;
}

/** The form of a record; where the record itself may be left out, nothing in it is required. */
export function fieldsOf(shape: Shape, offers: Offers, mayLack = false): Field[] {
	return Object.entries(shape.properties ?? {}).map(([name, inner]) =>
		fieldOf(name, inner, !mayLack && (shape.required ?? []).includes(name), offers),
	);
}

function fieldOf(name: string, shape: Shape, required: boolean, offers: Offers): Field {
	const { title = name, description } = shape;
	const hint = description?.replace(/`([^`]*)`/g, '“$1”');
	return { name, label: title, ...(hint && { hint }), required, ...widgetOf(shape, required, offers) };
}

interface Widget {
	widget: string;
	[setting: string]: unknown;
}

function widgetOf(shape: Shape, required: boolean, offers: Offers): Widget {
	// A form of endless depth cannot be drawn; what stands in the file stays there.
	if (holdsItself(shape)) return { widget: 'hidden' };
	const options = offers.for(shape);
	if (options) return { widget: 'select', options, ...granted(shape) };
	switch (shape.type) {
		case 'array':
			return listOf(shape, required, offers);
		case 'object':
			return objectOf(shape, required, offers);
		case 'boolean':
			return { widget: 'boolean', required: false, ...granted(shape) };
		case 'integer':
		case 'number':
			return numberOf(shape);
		default:
			return { ...textOf(shape), ...granted(shape) };
	}
}

function listOf(shape: Shape, required: boolean, offers: Offers): Widget {
	const { items = {}, minItems, maxItems } = shape;
	const size = { ...(minItems && { min: minItems }), ...(maxItems && { max: maxItems }) };
	const options = offers.for(items);
	if (options) return { widget: 'select', multiple: true, options, ...size };
	if (items.type === 'string' && items.pattern) return { widget: 'list', ...size, ...severally(items) };
	const { title = 'Entry' } = items;
	const list = {
		widget: 'list',
		label_singular: title.toLowerCase(),
		collapsed: !required,
		minimize_collapsed: !required,
		// A list that began with an entry would ask for what may be left out.
		...(!minItems && { default: [] }),
		...size,
	};
	if (items.type !== 'object') return { ...list, field: fieldOf('entry', { ...items, title }, true, offers) };
	const fields = fieldsOf(items, offers);
	return { ...list, summary: `{{fields.${speaking(fields)}}}`, fields };
}

// A few words in one line, with commas between them.
function severally({ pattern = '', patternErrorMessage = '' }: Shape): Pick<Field, 'pattern'> {
	const one = `(?:${pattern.replace(/^\^|\$$/g, '')})`;
	return { pattern: [`^${one}(?:,${one})*$`, patternErrorMessage] };
}

const speaking = (fields: readonly Field[]) =>
	(fields.find(({ name }) => ['title', 'text', 'label', 'name'].includes(name)) ?? fields[0])?.name ?? '';

function objectOf(shape: Shape, required: boolean, offers: Offers): Widget {
	if (typeof shape.additionalProperties !== 'object')
		return { widget: 'object', collapsed: !required, fields: fieldsOf(shape, offers, !required) };
	const inner = shape.additionalProperties;
	const fields = offers.translations.map(({ value, label }) => ({
		name: value,
		label,
		hint: shape.description ?? label,
		widget: 'object',
		required: false,
		collapsed: true,
		fields: fieldsOf(inner, offers, true),
	}));
	return fields.length > 0 ? { widget: 'object', collapsed: true, fields } : { widget: 'hidden' };
}

function numberOf(shape: Shape): Widget {
	const { type, minimum = -Infinity, maximum = Infinity } = shape;
	return {
		widget: 'number',
		value_type: type === 'integer' ? 'int' : 'float',
		...(minimum > Number.MIN_SAFE_INTEGER && { min: minimum }),
		...(maximum < Number.MAX_SAFE_INTEGER && { max: maximum }),
		...(type === 'number' && { step: 0.5 }),
		...granted(shape),
	};
}

const DAY = { widget: 'datetime', format: 'YYYY-MM-DD', date_format: 'YYYY-MM-DD', time_format: false };
const TIME = { widget: 'datetime', format: 'HH:mm', date_format: false, time_format: 'HH:mm' };

function textOf({ 'x-widget': kind, pattern, patternErrorMessage = '', maxLength }: Shape): Widget {
	if (kind === 'date') return DAY;
	if (kind === 'time') return TIME;
	if (kind === 'url') return { widget: 'string', pattern: ['^https?://\\S+$', patternErrorMessage] };
	if (pattern) return { widget: 'string', pattern: [pattern, patternErrorMessage] };
	const widget = kind === 'text' ? 'text' : 'string';
	if (!maxLength) return { widget };
	return {
		widget,
		pattern: [`^[\\s\\S]{0,${maxLength}}$`, `At most ${maxLength.toLocaleString('en')} characters`],
	};
}

const granted = ({ default: value }: Shape) =>
	['string', 'number', 'boolean'].includes(typeof value) ? { default: value } : {};

function holdsItself(shape: Shape, inside: readonly Shape[] = []): boolean {
	if (inside.includes(shape)) return true;
	const parts = [...Object.values(shape.properties ?? {}), ...(shape.items ? [shape.items] : [])];
	return parts.some((part) => holdsItself(part, [...inside, shape]));
}
