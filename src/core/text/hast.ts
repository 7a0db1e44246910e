// Making HTML trees by hand.
import type { Element, ElementContent, Properties } from 'hast';

export type Child = ElementContent | string | undefined | false;

/** An element; strings become text, `undefined` and `false` are left out. */
export function el(tagName: string, properties: Properties = {}, ...children: Child[]): Element {
	const kept = children.filter((child): child is ElementContent | string => Boolean(child));
	return {
		type: 'element',
		tagName,
		properties,
		children: kept.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
	};
}

/** The children with `separator` between them, empty ones left out. */
export function joined(children: Child[], separator: string): Child[] {
	return children.filter(Boolean).flatMap((child, index) => (index ? [separator, child] : [child]));
}
