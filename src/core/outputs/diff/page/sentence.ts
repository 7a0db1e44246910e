// A sentence of the report as HTML: what stands between backticks is code.
import { type Child, el } from '../../../text/hast.ts';

export function sentenceParts(sentence: string): Child[] {
	return sentence.split(/`([^`]+)`/).map((part, index) => (index % 2 === 1 ? el('code', {}, part) : part));
}
