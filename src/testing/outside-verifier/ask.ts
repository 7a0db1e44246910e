// Reads credentials and a moment, writes what verifier-core says of them at that moment.
import { text } from 'node:stream/consumers';

interface Answer {
	errors?: { name: string; message: string }[];
	log?: { id: string; valid?: boolean; error?: { name: string } }[];
}

const { credentials, now, hosts } = JSON.parse(await text(process.stdin)) as {
	credentials: string[];
	now: string;
	hosts: Record<string, string>;
};

const fetchAnything = globalThis.fetch;
globalThis.fetch = async (input, init) => {
	const asked = new URL(input instanceof Request ? input.url : input);
	const url = new URL(asked.pathname, hosts[asked.origin] ?? asked.origin);
	if (url.hostname !== 'localhost') throw new Error(`Nobody answers at ${url.origin} here.`);
	return fetchAnything(input instanceof Request ? new Request(url, input) : url, init);
};

const today = Date.parse(now);
const RealDate = Date;
globalThis.Date = new Proxy(RealDate, {
	construct: (_, given: [] | [string]) => new RealDate(given[0] ?? today),
	get: (target, name) => (name === 'now' ? () => today : Reflect.get(target, name)),
});

// It says on the console which schemas it could not fetch.
console.log = console.error = () => undefined;

const { verifyCredential } = await import('@digitalcredentials/verifier-core');
const opinions = [];
for (const credential of credentials) {
	const known = { credential: JSON.parse(credential) as object, knownDIDRegistries: [] };
	const { errors, log = [] } = (await verifyCredential(known as never)) as Answer;
	const step = (name: string) => log.find(({ id }) => id === name);
	const [expiration, status] = [step('expiration'), step('revocation_status')];
	opinions.push({
		signature: errors?.[0]?.name ?? (step('valid_signature')?.valid ? 'good' : 'bad'),
		...(expiration && { unexpired: expiration.valid }),
		...(status && { unrevoked: status.error?.name ?? status.valid }),
	});
}
process.stdout.write(JSON.stringify(opinions));
