// A mail that is begun, as an address that opens it in the program that somebody writes mails with (RFC 6068).

/** Windows hands no longer address over to a program. */
export const LONGEST_LETTER = 2000;

export interface Letter {
	to: string;
	subject: string;
	body: string;
}

/** The address that opens the letter, however long it is. */
export function letterAddress({ to, subject, body }: Letter): string {
	const fields = Object.entries({ subject, body }).filter(([, value]) => value !== '');
	const said = fields.map(([name, value]) => `${name}=${encoded(value)}`).join('&');
	return `mailto:${recipient(to)}${said && `?${said}`}`;
}

/** The same; undefined where it is too long to be opened everywhere. */
export function filledLetter(letter: Letter): string | undefined {
	const address = letterAddress(letter);
	return address.length > LONGEST_LETTER ? undefined : address;
}

// The sign between name and host stays; whatever else has a meaning in addresses has none here.
const recipient = (to: string) => to.split('@').map(encodeURIComponent).join('@');

// Mails part their lines with two signs; half of a letter has no bytes to be written in.
const encoded = (text: string) =>
	encodeURIComponent(text.replace(/\r\n?|\n/g, '\r\n').replace(/\p{Cs}/gu, '\ufffd'));
