/** “12 January 2027”: a calendar day in the language around `element`, as `site/voice` writes it. */
export function dayIn(day: string, element: Element = document.documentElement): string {
	const { lang } = element.closest<HTMLElement>('[lang]') ?? document.documentElement;
	// Day, month, year: the order that most readers of English expect.
	const order = lang === 'en' ? 'en-GB' : lang;
	return new Intl.DateTimeFormat(order, { dateStyle: 'long', timeZone: 'UTC' }).format(
		Date.parse(`${day}T12:00:00Z`),
	);
}
