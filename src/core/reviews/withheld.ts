// What people write on a forge and nobody means to keep in git: how to reach them, whom they call, keys; and signs that
// nobody sees.
import { withoutContact } from '../text/contact.ts';

/** `text` in line feeds, without all that; `isListed` knows the people whom the school names already. */
export function withheld(text: string, isListed: (account: string) => boolean): string {
	const seen = text
		.replace(/\r\n?/g, '\n')
		.replace(UNSEEN, '')
		.replace(/([\u00ad\u034f\ufe00-\ufe0f])[\u00ad\u034f\ufe00-\ufe0f]+/g, '$1')
		.replace(/([\u200c\u200d]{2})[\u200c\u200d]+/g, '$1');
	return withoutContact(seen.replace(KEY, '…')).replace(
		MENTION,
		(_, before: string, account: string) => `${before}${isListed(account) ? account : '…'}`,
	);
}

// As `disk/signs` refuses them.
const UNSEEN =
	/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u2028-\u202e\u2060-\u206f\u3164\ufdd0-\ufdef\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\p{Cs}\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{1fffe}\u{1ffff}\u{e0000}-\u{e0fff}\u{10fffe}\u{10ffff}]/gu;

// By how they begin: GitHub’s, GitLab’s, Slack’s, npm’s, those of Amazon, and signed tokens.
const KEY =
	/\b(?:gh[opusr]_\w{20,}|github_pat_\w{20,}|gl[a-z]{2,6}-[\w-]{20,}|xox[a-z]-[\w-]{10,}|npm_\w{30,}|AKIA[0-9A-Z]{16}|eyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]{10,})/g;

const MENTION = /(^|[^\w/.@`])@([a-z0-9](?:[\w.-]*[a-z0-9])?(?:\/[\w-]+)?)/gi;
