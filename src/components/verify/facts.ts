// What a credential says, as far as people want to know it. A stranger wrote it: everything is bounded, and nothing is
// believed here.
import { at, isObject, type Json, type JsonObject, textAt } from '#credentials/json.ts';

export interface Facts {
	badge: string;
	description: string | undefined;
	issuer: string | undefined;
	/** Moments, as they are written. */
	given: string | undefined;
	from: string | undefined;
	until: string | undefined;
	recipient: Recipient;
	/** What was reached, criterion by criterion. */
	levels: { criterion: string; level: string }[];
	award: string | undefined;
	criteria: string | undefined;
	evidence: string[];
}

/** Whoever has a key, whoever has a page, or nobody that it names. */
export interface Recipient {
	kind: 'key' | 'page' | 'unnamed';
	id: string | undefined;
}

/** What `credential` says of itself. */
export function factsOf(credential: JsonObject): Facts {
	const subject = at(credential, 'credentialSubject');
	const achievement = at(subject, 'achievement');
	return {
		badge: words(at(achievement, 'name')) ?? words(at(credential, 'name')) ?? '',
		description: words(at(achievement, 'description')),
		issuer: words(at(credential, 'issuer', 'name')) ?? issuerOf(credential),
		given: textAt(credential, 'awardedDate') ?? textAt(credential, 'validFrom'),
		from: textAt(credential, 'validFrom'),
		until: textAt(credential, 'validUntil'),
		recipient: recipientOf(textAt(subject, 'id')),
		levels: levelsOf(subject, achievement),
		award: link(at(credential, 'id')),
		criteria: link(at(achievement, 'criteria', 'id')),
		evidence: list(at(credential, 'evidence'))
			.flatMap((one) => link(at(one, 'id')) ?? [])
			.slice(0, MOST),
	};
}

/** Who is said to have issued it. */
export function issuerOf(credential: JsonObject): string | undefined {
	return words(at(credential, 'issuer')) ?? words(at(credential, 'issuer', 'id'));
}

const MOST = 12;
const LONGEST = 300;

function recipientOf(id: string | undefined): Recipient {
	if (id?.startsWith('did:key:')) return { kind: 'key', id: words(id) };
	const page = link(id);
	return page === undefined || page.endsWith('#holder')
		? { kind: 'unnamed', id: undefined }
		: { kind: 'page', id: page };
}

function levelsOf(subject: Json | undefined, achievement: Json | undefined): Facts['levels'] {
	const described = list(at(achievement, 'resultDescription'));
	return list(at(subject, 'result'))
		.slice(0, MOST)
		.flatMap((result) => {
			const criterion = described.find((one) => at(one, 'id') === at(result, 'resultDescription'));
			const reached = list(at(criterion, 'rubricCriterionLevel')).find(
				(one) => at(one, 'id') === at(result, 'achievedLevel'),
			);
			const [name, level] = [words(at(criterion, 'name')), words(at(reached, 'name'))];
			return name === undefined || level === undefined ? [] : [{ criterion: name, level }];
		});
}

const list = (value: Json | undefined): Json[] =>
	Array.isArray(value) ? value : isObject(value) ? [value] : [];

function words(value: Json | undefined): string | undefined {
	if (typeof value !== 'string') return undefined;
	const text = value.trim();
	return text === '' ? undefined : text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function link(value: Json | undefined): string | undefined {
	const url = typeof value === 'string' && value.length < 1000 ? URL.parse(value) : null;
	return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}
