// Numbers in sentences.

/** `no tasks`, `1 task`, `2 tasks`. */
export function counted(number: number, noun: string, plural = `${noun}s`): string {
	return `${number === 0 ? 'no' : number.toLocaleString('en')} ${number === 1 ? noun : plural}`;
}

/** `1 h 30 min`, `20 min`. */
export function duration(minutes: number): string {
	const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
	return [hours > 0 && `${hours} h`, (rest > 0 || hours === 0) && `${rest} min`].filter(Boolean).join(' ');
}

/** `+25 %`, `−10 %`; nothing where nothing was before. */
export function percent(before: number, after: number): string | undefined {
	if (before === 0 || before === after) return undefined;
	const share = Math.round(Math.abs(after / before - 1) * 100);
	return `${after > before ? '+' : '−'}${share.toLocaleString('en')} %`;
}

/** `one, two and three`, or `one, two and 5 more` where there are more than `most`. */
export function listed(all: readonly string[], most = 6): string {
	const shown = all.length > most ? [...all.slice(0, most), `${all.length - most} more`] : all;
	return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
