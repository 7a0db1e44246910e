// JSON-LD, fetched when somebody first signs or verifies, and made twice as fast.
import type JsonLd from 'jsonld';

/** What is known of the words at one place of a document. */
interface ActiveContext {
	mappings: Map<string, unknown>;
	protected: Record<string, boolean>;
	inverse: unknown;
	clone?: () => ActiveContext;
}

let loaded: Promise<typeof JsonLd> | undefined;

/** The library, ready to be used. */
export function jsonLd(): Promise<typeof JsonLd> {
	loaded ??= load();
	return loaded;
}

async function load(): Promise<typeof JsonLd> {
	const { default: jsonld } = await import('jsonld');
	const known = jsonld as unknown as {
		processContext(active: null, local: null, options: object): Promise<ActiveContext>;
	};
	const initial = await known.processContext(null, null, {});
	// Where words have a meaning of their own, jsonld copies all others with everything they hold, though it never changes
	// but which there are. All copies come from this one, and share what never changes.
	if (initial.clone) initial.clone = shallowCopy;
	return jsonld;
}

function shallowCopy(this: ActiveContext): ActiveContext {
	return { ...this, mappings: new Map(this.mappings), protected: { ...this.protected }, inverse: null };
}
