// The HTML that a contributor may write, by name, with the attributes that each may carry. All else is refused.

export interface HtmlElement {
	/** Without a closing tag. */
	empty?: true;
	attributes: readonly string[];
}

const plain = { attributes: ['lang', 'dir'] } as const;
const names = (list: string) => list.split(' ');

export const elements: ReadonlyMap<string, HtmlElement> = new Map<string, HtmlElement>([
	...names(
		'p div span blockquote h2 h3 h4 h5 h6 ul li dl dt dd table thead tbody tr caption pre figure figcaption',
	).map((name) => [name, plain] as const),
	...names(
		'b i em strong s u small sub sup mark kbd samp var code cite q dfn ins del ruby rp rt summary',
	).map((name) => [name, plain] as const),
	['a', { attributes: ['href', 'title', 'lang'] }],
	['abbr', { attributes: ['title', 'lang'] }],
	['br', { empty: true, attributes: [] }],
	['details', { attributes: ['open'] }],
	['hr', { empty: true, attributes: [] }],
	['img', { empty: true, attributes: ['src', 'alt', 'title'] }],
	['ol', { attributes: ['start', 'reversed', 'lang', 'dir'] }],
	['td', { attributes: ['colspan', 'rowspan', 'lang', 'dir'] }],
	['th', { attributes: ['colspan', 'rowspan', 'scope', 'lang', 'dir'] }],
	['wbr', { empty: true, attributes: [] }],
]);

const VALUES: Record<string, RegExp> = {
	dir: /^(ltr|rtl|auto)$/,
	lang: /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/,
	start: /^-?\d{1,6}$/,
	colspan: /^\d{1,2}$/,
	rowspan: /^\d{1,3}$/,
	scope: /^(row|col|rowgroup|colgroup)$/,
	open: /^(open)?$/,
	reversed: /^(reversed)?$/,
};

/** True where `value` is one that the attribute may have; free text has no pattern of its own. */
export function fits(attribute: string, value: string): boolean {
	return VALUES[attribute]?.test(value) ?? true;
}
