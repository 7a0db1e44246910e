// Where lines and values begin and end in a text of YAML.
import { isMap, isSeq, type Node, type Pair } from 'yaml';

/** Where the last sign of a value stands, and one more. */
export function endOf(yaml: string, node: Node): number {
	const [start = 0, end = 0] = node.range ?? [];
	if (isMap(node) && !node.flow) {
		const { key, value } = node.items.at(-1) as Pair<Node, Node | null>;
		return value ? endOf(yaml, value) : (key.range?.[1] ?? end);
	}
	if (isSeq(node) && !node.flow) {
		const last = node.items.at(-1) as Node | null;
		return last ? endOf(yaml, last) : end;
	}
	return start + yaml.slice(start, end).trimEnd().length;
}

/** Where the line begins that `at` stands in. */
export const lineStart = (yaml: string, at: number) => yaml.lastIndexOf('\n', at - 1) + 1;
/** Where the line after it begins. */
export const nextLine = (yaml: string, at: number) => yaml.indexOf('\n', at) + 1 || yaml.length;

/** Where it ends, without its line end. */
export function lineEnd(yaml: string, at: number): number {
	const feed = yaml.indexOf('\n', at);
	const end = feed < 0 ? yaml.length : feed;
	return end > at && yaml[end - 1] === '\r' ? end - 1 : end;
}
