// What would go out, for whoever only wants to look.
import type { Catalogue, Sent } from '#core/catalogue/catalogue.ts';
import { entryOf } from '#core/schema/collections.ts';
import { sent } from '#core/schema/sent.ts';
import { dataFile } from '#disk/front-matter.ts';

/** `catalogue` with the files `news` in its ledger as well. */
export function withLedger(catalogue: Catalogue, news: ReadonlyMap<string, string>): Catalogue {
	const read = [...news].map(([file, text]) => ({
		file,
		id: entryOf(file)?.id ?? '',
		record: recordOf(text, file),
	}));
	const fresh = new Set(read.map(({ id }) => id));
	return {
		...catalogue,
		sent: [
			...catalogue.sent.filter(({ id }) => !fresh.has(id)),
			...read.flatMap(({ record, file, id }): Sent[] =>
				record ? [{ ...record, ...placeOf(id), file, id }] : [],
			),
		],
		// One that cannot be read stops its mail.
		known: new Map(catalogue.known).set('sent', new Set([...(catalogue.known.get('sent') ?? []), ...fresh])),
	};
}

function recordOf(text: string, file: string) {
	const { data, problems } = dataFile(text, file);
	return problems.length === 0 ? sent.safeParse(data).data : undefined;
}

function placeOf(id: string): Pick<Sent, 'cohort' | 'list' | 'mail'> {
	const [course = '', cohort = '', list = '', mail = ''] = id.split('/');
	return { cohort: `${course}/${cohort}`, list, mail: `${course}/${mail}` };
}
