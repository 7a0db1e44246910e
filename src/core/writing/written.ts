// The canonical text of a file: what a machine writes where nothing was before.
import { type CollectionName, collections } from '../schema/collections.ts';
import { shapeOf } from '../schema/shape.ts';
import { isRecord, needed } from './needed.ts';
import { recordLines } from './render.ts';
import { tidy } from './source.ts';

/** The text of a file of the collection that holds `record` and, if it is prose, `body`. */
export function written(collection: CollectionName, record: object, body = ''): string {
	const yaml = writtenYaml(collection, record);
	if (!collections[collection].body) return yaml;
	const text = tidy(body);
	return `---\n${yaml}---\n${text && `\n${text}\n`}`;
}

/** The record alone. */
export function writtenYaml(collection: CollectionName, record: object): string {
	const shape = shapeOf(collection);
	const kept = needed(record, shape);
	return isRecord(kept) ? `${recordLines(kept, shape, 0).join('\n')}\n` : '';
}
