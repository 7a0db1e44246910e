/** `no courses`, `1 course`, `2 courses`. */
export function count(number: number, noun: string): string {
	return number === 0 ? `no ${noun}s` : `${number} ${noun}${number === 1 ? '' : 's'}`;
}
