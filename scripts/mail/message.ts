// A mail as the bytes that go over the wire: the same bytes whenever it is made of the same.
import { hash } from 'node:crypto';
import { createTransport } from 'nodemailer';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { Planned } from '#core/mailing/due.ts';
import { headingOf } from '#core/mailing/headers.ts';
import type { Letter } from '#core/outputs/mail/letter.ts';
import { CannotRun } from '../command.ts';
import { letterFor } from './letter.ts';

export interface Message {
	letter: Letter;
	subject: string;
	messageId: string;
	envelope: { from: string; to: string };
	bytes: Buffer;
	/** Of the bytes. */
	digest: string;
}

const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

/** `sending` as a mail that was made at `date`, a moment in UTC. */
export async function messageOf(catalogue: Catalogue, sending: Planned, date: string): Promise<Message> {
	const { site } = catalogue;
	if (!site.mail)
		throw new CannotRun(
			'`site.yml` does not say who the mails come from. Add `mail: { from: … }` to it, or nothing is sent.',
		);
	const letter = letterFor(catalogue, sending);
	const heading = headingOf({ ...site, mail: site.mail }, sending, letter);
	const { inReplyTo, replyTo, ...above } = heading;
	const { message } = await composer.sendMail({
		...above,
		...(replyTo && { replyTo }),
		...(inReplyTo && { inReplyTo, references: [inReplyTo] }),
		date: new Date(date),
		text: letter.text,
		html: letter.html,
		// Parts are told apart by a line that says which mail they belong to, and not by chance.
		baseBoundary: hash('sha256', `${heading.messageId} ${letter.text}`).slice(0, 32),
		disableFileAccess: true,
		disableUrlAccess: true,
	});
	const bytes = message as Buffer;
	const { subject, messageId, from, to } = heading;
	const digest = hash('sha256', bytes).slice(0, 32);
	return { letter, subject, messageId, envelope: { from: from.address, to }, bytes, digest };
}
