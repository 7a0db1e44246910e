// Raw HTML among the children of one node → elements around the nodes between their tags.
import type { Html, Nodes } from 'mdast';
import { elementNode } from './element-node.ts';
import { elements } from './elements.ts';
import { htmlTokens } from './raw-html.ts';
import type { HouseNode, Reading } from './reading.ts';
import { placeOf, refuse } from './reading.ts';

type Child = Nodes | HouseNode;

const MAX_OPEN = 30;

/** The children with every HTML node turned into elements; tags must open and close among the same children. */
export function nestHtml(reading: Reading, children: Child[]): Child[] {
	if (!children.some((child) => child.type === 'html')) return children;
	const root: Child[] = [];
	const open: {
		name: string;
		node: HouseNode | undefined;
		children: Child[];
		place: { line: number; column: number };
	}[] = [];
	const here = () => open.at(-1)?.children ?? root;

	for (const child of children) {
		if (child.type !== 'html') {
			here().push(child);
			continue;
		}
		for (const token of htmlTokens((child as Html).value, placeOf(child))) {
			const place = { line: token.line, column: token.column };
			switch (token.type) {
				case 'comment':
					break;
				case 'text':
					if (token.value.trim() || open.length) here().push({ type: 'text', value: token.value });
					break;
				case 'broken':
					refuse(
						reading,
						'html/malformed',
						place,
						`This HTML cannot be read: \`${token.value}\`. Write \`&lt;\` for the sign itself, or put it in \`code\`.`,
					);
					break;
				case 'open': {
					const node = elementNode(reading, { name: token.name, place }, token.attributes, {
						element: 'html/element',
						attribute: 'html/attr',
					});
					const isEmpty = elements.get(token.name)?.empty ?? token.closed;
					if (node) here().push(node);
					if (!isEmpty && open.length === MAX_OPEN) {
						refuse(
							reading,
							'limit/depth',
							place,
							`More than ${MAX_OPEN} elements are open inside one another here. Close some before.`,
						);
						return root;
					}
					if (!isEmpty)
						open.push({ name: token.name, node, children: (node?.children ?? []) as Child[], place });
					break;
				}
				case 'close':
					if (open.at(-1)?.name === token.name) open.pop();
					else
						refuse(
							reading,
							'html/balance',
							place,
							`\`</${token.name}>\` closes nothing that is open here. Put it where its element ends, or take it out.`,
						);
			}
		}
	}
	for (const { name, place } of open) {
		refuse(
			reading,
			'html/balance',
			place,
			`\`<${name}>\` is never closed. Close it in the same paragraph or list it was opened in.`,
		);
	}
	return root;
}
