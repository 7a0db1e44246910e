// What somebody signs who vouches for a file with a key of their own: all that it says, but for the signature.
import { needed } from '../writing/needed.ts';
import { collections } from '../schema/collections.ts';
import { shapeOf } from '../schema/shape.ts';
import { sorted } from './sorted.ts';

/** Files that tell how one knows who wrote them, each by the one whose file it is. */
export const VOUCHED = ['work', 'assessments', 'calibrations'] as const;

export type Vouched = (typeof VOUCHED)[number];

export interface Words {
	collection: Vouched;
	id: string;
	record: object;
	/** The text of a page, without its front matter; spaces around it do not count. */
	body?: string;
}

/**
 * One line that changes with the place of the file and with anything it says; how it is written, the order of its
 * fields and what is taken for granted change nothing.
 */
export function signedPart({ collection, id, record, body = '' }: Words): string {
	const said = needed(withoutSignature(record), shapeOf(collection));
	const text = collections[collection].body ? body.replaceAll('\r\n', '\n').trim() : '';
	return JSON.stringify(['peerhood-1', collection, id, sorted(said ?? {}), text]);
}

/** Who wrote the file `id` of the collection: the maker of work, who assessed it, who practised. */
export function writerOf(collection: Vouched, id: string): string {
	const last = id.split('/').at(-1) ?? '';
	return collection === 'assessments' ? last.replace(/-r\d+$/, '') : last;
}

function withoutSignature(record: object): object {
	const { provenance } = record as { provenance?: unknown };
	if (typeof provenance !== 'object' || provenance === null) return record;
	return { ...record, provenance: { ...provenance, signature: undefined } };
}
