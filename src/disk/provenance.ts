// Whether people signed what bears their key.
import type { Catalogue, SourceFile } from '../core/catalogue/catalogue.ts';
import { type Problem, problem } from '../core/problem.ts';
import { didKeyOf } from '../core/recognition/public-key.ts';
import { signedPart, VOUCHED, type Vouched, writerOf } from '../core/recognition/signed-part.ts';
import type { Provenance } from '../core/schema/provenance.ts';

/** A problem for every file of which it is said that a key of its writer signed it, and none did. */
export async function provenanceProblems(
	catalogue: Pick<Catalogue, 'entries'>,
	files: readonly SourceFile[],
): Promise<Problem[]> {
	const problems: Problem[] = [];
	for (const { collection, id, path, body } of files) {
		if (!isVouched(collection)) continue;
		const record = catalogue.entries[collection].get(id);
		if (record?.provenance?.way !== 'key') continue;
		const writer = writerOf(collection, id);
		const keys = catalogue.entries.people.get(writer)?.keys ?? [];
		const { file: _, id: __, ...said } = record;
		const fault = await faultOf(
			signedPart({ collection, id, record: said, body }),
			record.provenance,
			keys,
			writer,
		);
		if (fault !== undefined)
			problems.push(problem('provenance/signature', path, ['provenance', 'way'], fault));
	}
	return problems;
}

const isVouched = (collection: string): collection is Vouched =>
	(VOUCHED as readonly string[]).includes(collection);

async function faultOf(
	part: string,
	{ key, signature }: Provenance,
	keys: readonly string[],
	writer: string,
): Promise<string | undefined> {
	if (key === undefined || signature === undefined)
		return 'A key is said to have signed it, and it has no `key` or no `signature`. Let the form of the site sign it, or take the provenance out.';
	if (!keys.some((one) => didKeyOf(one) === didKeyOf(key)))
		return `The key that signed it does not stand on the page of \`${writer}\`. Ask them to add it to \`keys\`, or take the provenance out.`;
	const { isSealed } = await import('../credentials/seal.ts');
	return (await isSealed(part, signature, key))
		? undefined
		: 'The signature is of other words than these, or of another file. Let its writer sign it again, or take the provenance out.';
}
