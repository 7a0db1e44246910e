// Words that strangers wrote, for a forge's Markdown: shown as they are, and never obeyed.

/** `text` as words alone: no markup, no mention, no link, no reference to an issue; on one line. */
export function inert(text: string): string {
	return encoded(text.replace(/[@#]|:(?=\/\/)|\b(?:www|GH)(?=[.-])/gi, '$&\u2060'));
}

/** `text` as code, where forges look for no mentions. */
export function inertCode(text: string): string {
	return `<code>${encoded(text)}</code>`;
}

/** A message: what stands between backticks is code, the rest words. */
export function inertMessage(message: string): string {
	return message
		.split(/`([^`]+)`/)
		.map((part, index) => (index % 2 ? inertCode(part) : inert(part)))
		.join('');
}

// What is written as a number is never markup, in GitHub's Markdown and in all others that follow CommonMark.
function encoded(text: string): string {
	return text.replace(/\s+/g, ' ').replace(/[!#$&*+:<=>@[-`{-~]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
