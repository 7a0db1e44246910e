// The mail server that takes the mails.
import { createTransport } from 'nodemailer';
import { printable } from '#core/problem.ts';
import { CannotRun } from '../command.ts';
import type { Message } from './message.ts';

/** What became of a mail: taken, or refused, with the words of the server and what to do, as a clause. */
export type Outcome = { taken: true } | { taken: false; why: string };

export type Deliver = (message: Pick<Message, 'envelope' | 'bytes'>) => Promise<Outcome>;

/** The server cannot be talked to, or went away in the middle; what it has taken is not known then. Its message is a clause. */
export class NoServer extends Error {}

/** Hands mails to the server that `url` names, `smtps://user:password@host`; nothing of it is ever printed. */
export function serverAt(url: string | undefined): Deliver {
	const transport = createTransport({
		...connection(url),
		connectionTimeout: 30_000,
		greetingTimeout: 30_000,
		// Some look into a mail for long before they take it: https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.2.6
		socketTimeout: 600_000,
		disableFileAccess: true,
		disableUrlAccess: true,
	});
	return async ({ envelope, bytes }) => {
		try {
			await transport.sendMail({ envelope, raw: bytes });
			return { taken: true };
		} catch (error) {
			return refusal(error as Refused);
		}
	};
}

interface Refused extends Error {
	code?: string;
	/** What the system said, where `code` says only in which part of the conversation. */
	originalCode?: string;
	command?: string;
	responseCode?: number;
	response?: string;
}

// 421 says that the server is about to leave: https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3
function refusal(error: Refused): Outcome {
	const { code, command = '', responseCode, response } = error;
	const ofMail = (code === 'EENVELOPE' || code === 'EMESSAGE') && responseCode !== undefined;
	if (!ofMail || responseCode === 421) throw new NoServer(noServer(error));
	return {
		taken: false,
		why:
			responseCode < 500
				? `the mail server does not take it now: ${words(response)}. The next run tries again`
				: `the mail server refuses it: ${words(response)}. ${ADVICE[command] ?? 'Ask whoever keeps the server what it has against it'}; the next run tries again`,
	};
}

const ADVICE: Record<string, string> = {
	'MAIL FROM': 'Look at `from` in `site.yml`, which has to be an address that this server sends for',
	'RCPT TO': 'Look at the address of the list in the file of the group',
};

function noServer({ code, originalCode, responseCode = 0, response }: Refused): string {
	const said = printable(originalCode ?? code ?? 'no reason');
	const unsealed = 'so it got neither password nor mail';
	if (code === 'EAUTH')
		return responseCode >= 400 && responseCode < 500
			? 'the mail server cannot look at names and passwords now. Run this again later'
			: 'the mail server does not accept the name and password in `SMTP_URL`. Correct them, and run this again';
	if (code === 'ETLS' && response)
		return `the mail server seals no connection here, ${unsealed}. Write \`smtps://\` in \`SMTP_URL\`, or take another server`;
	if (code === 'ETLS' || /CERT|TLS|SSL|SIGNED|UNABLE_TO/.test(said))
		return `the mail server cannot prove its name (${said}), ${unsealed}. Look at host and port in \`SMTP_URL\``;
	if (response) return `the mail server ends the conversation: ${words(response)}. Run this again later`;
	if (code === 'EDNS')
		return `the mail server cannot be found (${said}). Look at the host in \`SMTP_URL\`, and at the network here`;
	if (code === 'ECONNECTION') return 'the mail server went away in the middle. Run this again later';
	if (code === 'ETIMEDOUT') return 'the mail server does not answer in time. Run this again later';
	return `nobody talks there as a mail server does (${said}). Look at host and port in \`SMTP_URL\`, or run this again later`;
}

const words = (response = '') =>
	printable(response.replace(/\s+/g, ' ').trim()).slice(0, 300).replace(/\.$/, '');

function connection(given: string | undefined) {
	if (!given)
		throw new CannotRun(
			'There is no mail server. Name it in the variable `SMTP_URL`: `smtps://user:password@host`.',
		);
	const url = URL.parse(given);
	const [user, pass] = [url?.username, url?.password].map(decoded);
	if (
		!url ||
		!['smtp:', 'smtps:'].includes(url.protocol) ||
		!url.hostname ||
		user === undefined ||
		pass === undefined
	)
		throw new CannotRun(
			'`SMTP_URL` is not the address of a mail server. Write `smtps://user:password@host`, with signs such as `@` and `%` in the password as `%40` and `%25`.',
		);
	const { hostname: host, port, protocol } = url;
	const secure = protocol === 'smtps:';
	const here = ['localhost', '127.0.0.1', '[::1]'].includes(host);
	return {
		host: host.replace(/^\[|\]$/g, ''),
		port: Number(port || (secure ? 465 : 587)),
		secure,
		// Neither a password nor a mail goes through the world unsealed.
		requireTLS: !secure && !here,
		ignoreTLS: here && !secure,
		...(user && { auth: { user, pass } }),
	};
}

// A percent sign that stands for itself says nothing that one could decode.
function decoded(text = ''): string | undefined {
	try {
		return decodeURIComponent(text);
	} catch {
		return undefined;
	}
}
