/** The handles that somebody named in `text`, however they parted them. */
export const handlesIn = (text = ''): string[] => [
	...new Set(text.toLowerCase().match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? []),
];
