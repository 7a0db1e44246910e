// Names that an entry may not have, because another page stands at its address, or programs mean something by them.
import { addressOfFile } from '../core/address-of-file.ts';
import { addresses, RESERVED_UNIT_SLUGS, unitSlug } from '../core/addresses.ts';
import { ANNOUNCED } from '../core/mailing/announced.ts';
import { type Problem, problem } from '../core/problem.ts';
import { isWithdrawn } from '../core/recognition/withdrawn.ts';
import { entryOf } from '../core/schema/collections.ts';

/** Where pages of the site itself stand. */
const OWN_ADDRESSES: ReadonlySet<string> = new Set(
	Object.values(addresses).filter((address) => typeof address === 'string'),
);

/** What is wrong with the name of the file at `path`, if it is taken. */
export function reservedProblems(path: string): Problem[] {
	const refuse = (name: string, why: string) => [
		problem(
			'path/reserved',
			path,
			undefined,
			`\`${name}\` cannot be the name of an entry: ${why}. Choose another one.`,
		),
	];
	const stems = path.split('/').map((part) => part.replace(/\.\w+$/, ''));
	const word = stems.find((stem) => ['__proto__', 'constructor', 'prototype'].includes(stem));
	if (word) return refuse(word, 'programs use it for something else');
	const entry = entryOf(path);
	const parts = entry?.id.split('/') ?? [];
	const left = ['people', 'roster', 'calibrations', 'work'].includes(entry?.collection ?? '') && parts.at(-1);
	if (left && isWithdrawn(left)) return refuse(left, 'it stands in for somebody who left');
	const own = OWN_ADDRESSES.has(addressOfFile(path) ?? '') ? parts.at(-1) : undefined;
	const taken = own ?? parts.find((part) => ['404', 'admin', 'index'].includes(part));
	if (taken) return refuse(taken, 'another page stands at its address');
	const mail = entry?.collection === 'mail' ? (parts[1] ?? '') : '';
	if (mail.startsWith(ANNOUNCED))
		return refuse(mail, 'announcements that go out by mail are called so in the ledger');
	const slug = entry?.collection === 'units' ? unitSlug(parts[1] ?? '') : '';
	return RESERVED_UNIT_SLUGS.includes(slug)
		? refuse(slug, 'another page of the course stands at its address')
		: [];
}
