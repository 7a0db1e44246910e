// Lines of drawings: steps from point to point, at most two decimals, so that they are short and the same everywhere.

export interface Point {
	x: number;
	y: number;
}

/** `value` with at most `decimals` decimals, as it stands in a drawing. */
export function num(value: number, decimals = 1): string {
	const factor = 10 ** decimals;
	return String(Math.round(value * factor) / factor || 0);
}

/** A line through `points`, back to its beginning if `closed`. */
export function line(points: readonly Point[], closed = false): string {
	const steps: string[] = [];
	// Steps are counted from where the pen stands, in tenths, so that nothing adds up.
	let [x, y] = [0, 0];
	for (const point of points) {
		const [dx, dy] = [Math.round(point.x * 10) - x, Math.round(point.y * 10) - y];
		if (steps.length > 0 && dx === 0 && dy === 0) continue;
		[x, y] = [x + dx, y + dy];
		steps.push(`${dx / 10}${dy < 0 ? '' : ' '}${dy / 10}`);
	}
	const [first = '', ...rest] = steps;
	return `M${first}${rest.length > 0 ? `l${joined(rest)}` : ''}${closed ? 'z' : ''}`;
}

/** Numbers side by side; a minus parts them as well as a space. */
export function joined(numbers: readonly string[]): string {
	return numbers.reduce((all, one) => (all === '' ? one : all + (one.startsWith('-') ? one : ` ${one}`)), '');
}
