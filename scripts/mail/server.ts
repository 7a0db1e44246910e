// The mail server that takes the mails.
import { createTransport } from 'nodemailer';
import { printable } from '#core/problem.ts';
import { CannotRun } from '../command.ts';
import type { Message } from './message.ts';

/** What became of a mail: taken, or refused with the words of the server. */
export type Outcome = { taken: true } | { taken: false; forGood: boolean; words: string };

export type Deliver = (message: Pick<Message, 'envelope' | 'bytes'>) => Promise<Outcome>;

/** The server cannot be talked to, or went away in the middle; what it has taken is not known then. Its message is a clause. */
export class NoServer extends Error {}

/** Hands mails to the server that `url` names, `smtps://user:password@host`; nothing of it is ever printed. */
export function serverAt(url: string | undefined): Deliver {
	const transport = createTransport({
		...connection(url),
		connectionTimeout: 30_000,
		greetingTimeout: 30_000,
		socketTimeout: 120_000,
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
	responseCode?: number;
	response?: string;
}

// 421 says that the server is about to leave: https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3
function refusal({ code, responseCode, response = '' }: Refused): Outcome {
	const ofMail = (code === 'EENVELOPE' || code === 'EMESSAGE') && responseCode !== undefined;
	if (!ofMail || responseCode === 421)
		throw new NoServer(
			code === 'EAUTH'
				? 'the mail server does not accept the name and password in `SMTP_URL`'
				: `the mail server does not answer as one (${printable(String(code ?? 'no reason'))})`,
		);
	return { taken: false, forGood: responseCode >= 500, words: printable(response).slice(0, 300) };
}

function connection(given: string | undefined) {
	if (!given)
		throw new CannotRun(
			'There is no mail server. Name it in the variable `SMTP_URL`: `smtps://user:password@host`.',
		);
	const url = URL.parse(given);
	if (!url || !['smtp:', 'smtps:'].includes(url.protocol) || !url.hostname)
		throw new CannotRun(
			'`SMTP_URL` is not the address of a mail server. Write `smtps://user:password@host`, with signs such as `@` in the password as `%40`.',
		);
	const { hostname: host, username, password, port, protocol } = url;
	const secure = protocol === 'smtps:';
	const here = ['localhost', '127.0.0.1', '[::1]'].includes(host);
	return {
		host: host.replace(/^\[|\]$/g, ''),
		port: Number(port || (secure ? 465 : 587)),
		secure,
		// Neither a password nor a mail goes through the world unsealed.
		requireTLS: !secure && !here,
		ignoreTLS: here && !secure,
		...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
	};
}
