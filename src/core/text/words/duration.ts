/** “1 h 30 min”, with the signs that a language has for an hour and a minute. */
export const duration =
	(hour: string, minute: string) =>
	(minutes: number): string => {
		const hours = Math.floor(minutes / 60);
		const rest = minutes % 60;
		return [hours && `${hours} ${hour}`, rest && `${rest} ${minute}`].filter(Boolean).join(' ');
	};
