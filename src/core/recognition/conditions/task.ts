import { type Asked, type Found, found, taskOf } from './found.ts';

/** Work on one task, alone or with others. */
export function task({ known, holder }: Asked, of: string): Found {
	const wanted = known.taskNow(of);
	const work = known.worksOf.get(holder)?.find((one) => taskOf(known, one) === wanted);
	if (!work) return found({ what: 'task', holds: false, of });
	return found({ what: 'task', holds: true, of, work: work.id, revision: work.revision }, { works: [work] });
}
