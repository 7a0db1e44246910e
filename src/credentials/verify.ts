// Whether a badge counts: what was looked at, what of it is right, and nothing that was not looked at.
import { type Finding, finding } from './findings.ts';
import { type JsonObject, textAt } from './json.ts';
import { isGenuine, isMoment, lookAtSignature } from './signature.ts';
import { isSet, listOf, placeOf } from './status.ts';
import type { Trust } from './trust.ts';

export interface Verdict {
	/** True if everything was looked at and all of it is right. */
	ok: boolean;
	/** Somebody else’s badge whose signature fits: nobody here knows who that is. Never together with `ok`. */
	signatureOnly: boolean;
	findings: Finding[];
	/** What it says, as far as it can be read. Believe it only if `ok`. */
	credential: JsonObject | undefined;
}

/** Verifies an Open Badge, as JSON or as a token, without asking anybody. */
export async function verify(input: string, trust: Trust): Promise<Verdict> {
	const looked = await lookAtSignature(input, trust, { now: trust.now });
	const { document, stranger } = looked;
	const rest = document && isGenuine(looked) ? await standing(document, trust) : [];
	const findings = [...looked.findings, ...rest];
	const wrong = findings.filter(({ ok }) => !ok).map(({ check }) => check);
	const signed = findings.some(({ check, ok }) => check === 'signature' && ok);
	return {
		ok: rest.length > 0 && wrong.length === 0,
		signatureOnly: stranger && signed && wrong.every((check) => check === 'issuer'),
		findings,
		credential: document,
	};
}

async function standing(credential: JsonObject, trust: Trust): Promise<Finding[]> {
	const now = Date.parse(trust.now);
	const [from, until] = [credential['validFrom'], credential['validUntil']];
	const bits = await listOf(trust);
	const place = placeOf(trust, credential);
	const listed = bits !== undefined && place !== undefined;
	return [
		finding('begun', isMoment(from) && Date.parse(from) <= now, textAt(credential, 'validFrom')),
		...(until === undefined
			? []
			: [finding('unexpired', isMoment(until) && now < Date.parse(until), textAt(credential, 'validUntil'))]),
		finding('list', listed),
		...(listed ? [finding('unrevoked', !isSet(bits, place))] : []),
	];
}
