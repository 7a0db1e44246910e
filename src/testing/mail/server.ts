// A mail server on this machine, which keeps what it gets.
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

export interface Received {
	from: string;
	to: string;
	raw: Buffer;
}

export interface MailServer {
	/** For `SMTP_URL`. */
	url: string;
	/** In the order in which it took them. */
	taken: Received[];
	/** Once nobody talks to it any more. */
	quiet(): Promise<void>;
	close(): Promise<void>;
}

/** When a server may be held up: it answers each once the promise is there, and refuses with what is thrown. */
export interface Moments {
	connected?(): Promise<void> | void;
	from?(address: string): Promise<void> | void;
	to?(address: string): Promise<void> | void;
	/** The mail is about to come, and its first bytes are here. */
	data?(): void;
	bytes?(): void;
	/** All of it is here and kept; nobody has been told yet. */
	taken?(mail: Received): Promise<void> | void;
	/** The answer has been sent. */
	told?(): void;
}

/** Opens a server; `options` are those of `smtp-server`. */
export async function openMailServer(
	moments: Moments = {},
	options: SMTPServerOptions = {},
): Promise<MailServer> {
	const taken: Received[] = [];
	const when = (what: Promise<void> | void, then: (error?: Error | null) => void) =>
		void Promise.resolve(what).then(
			() => then(),
			(error: Error) => then(error),
		);
	const said = (moment: () => Promise<void> | void) => {
		try {
			return Promise.resolve(moment());
		} catch (error) {
			return Promise.reject(error as Error);
		}
	};
	let waiting: (() => void)[] = [];
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ['STARTTLS'],
		disableReverseLookup: true,
		logger: false,
		onClose() {
			if (server.connections.size > 0) return;
			for (const go of waiting) go();
			waiting = [];
		},
		onConnect: (_, then) =>
			when(
				said(() => moments.connected?.()),
				then,
			),
		onMailFrom: ({ address }, _, then) =>
			when(
				said(() => moments.from?.(address)),
				then,
			),
		onRcptTo: ({ address }, _, then) =>
			when(
				said(() => moments.to?.(address)),
				then,
			),
		onData(stream, { envelope }, then) {
			const parts: Buffer[] = [];
			moments.data?.();
			stream.once('data', () => moments.bytes?.());
			stream.on('data', (part: Buffer) => parts.push(part));
			stream.on('end', () => {
				const from = envelope.mailFrom ? envelope.mailFrom.address : '';
				const mail = {
					from,
					to: envelope.rcptTo.map(({ address }) => address).join(),
					raw: Buffer.concat(parts),
				};
				when(
					said(() => {
						taken.push(mail);
						return moments.taken?.(mail);
					}),
					(error) => {
						if (error) taken.splice(taken.indexOf(mail), 1);
						then(error);
						moments.told?.();
					},
				);
			});
		},
		...options,
	});
	// Whoever is killed closes no connection in good order.
	server.on('error', () => undefined);
	await new Promise<void>((open) => server.listen(0, '127.0.0.1', open));
	const { port } = server.server.address() as AddressInfo;
	return {
		url: `smtp://127.0.0.1:${port}`,
		taken,
		quiet: () =>
			server.connections.size === 0 ? Promise.resolve() : new Promise((go) => void waiting.push(go)),
		close: () => new Promise<void>((done) => void server.close(() => done())),
	};
}
