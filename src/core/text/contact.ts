// Mail addresses and phone numbers, which do not belong in git.

// Mail addresses at hosts that exist for examples (RFC 2606) belong to nobody.
const MAIL =
	/(?<![\w.+-])[\w.+-]{1,64}@(?![\w.-]{0,253}\b(?:example\.(?:com|org|net)|[\w-]{1,63}\.(?:example|test|invalid))\b)[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}\.[a-z]{2,63}/i;
const PHONE = /(?:^|[\s(:])\+\d{1,3}[\s./-]?\(?\d{1,4}\)?(?:[\s./-]?\d{2,4}){2,4}(?!\d)/;

/** A sentence about the first mail address or phone number in `text`; undefined if there is none. */
export function contactIn(text: string): string | undefined {
	const mail = text.includes('@') ? MAIL.exec(text)?.[0] : undefined;
	const phone = text.includes('+') ? PHONE.exec(text)?.[0].trim() : undefined;
	const found = mail ? `a mail address here, \`${mail}\`` : phone && `a phone number here, \`${phone}\``;
	return found && `There is ${found}. Link to a page or a forum instead: git forgets nothing.`;
}

/** `text` with every mail address and phone number left out. */
export function withoutContact(text: string): string {
	return text.replace(new RegExp(MAIL, 'gi'), '…').replace(new RegExp(PHONE, 'g'), ' …');
}
