/** Minutes as a duration of ISO 8601, in hours and minutes: `PT1H30M`. */
export function duration(minutes: number): string {
	const whole = Math.round(minutes);
	const [hours, rest] = [Math.floor(whole / 60), whole % 60];
	return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 || hours === 0 ? `${rest}M` : ''}`;
}
