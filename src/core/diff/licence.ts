// Under which terms others may use a course.
import { type Licence, type LicenceId, licences } from '../schema/licence.ts';
import type { Line } from './comparison.ts';
import { change, loss } from './line.ts';
import type { CoursePair } from './side.ts';

const CONSENT = 'Every author has to agree, and what was published before stays under the terms that it had.';

export function licenceLines({ before, after }: Pick<CoursePair, 'before' | 'after'>): Line[] {
	if (before.licence === after.licence) return [];
	const narrower = asks(after.licence).filter((one) => !asks(before.licence).includes(one));
	const terms = { before: licences[before.licence].title, after: licences[after.licence].title };
	return narrower.length > 0
		? [loss('licence', 'Licence', { ...terms, note: `It now asks ${narrower.join(', and ')}. ${CONSENT}` })]
		: [change('licence', 'Licence', { ...terms, note: CONSENT })];
}

// What a licence asks of whoever uses the work.
function asks(id: LicenceId): string[] {
	const { attribution, shareAlike, nonCommercial }: Licence = licences[id];
	return [
		...(attribution ? ['to name the authors'] : []),
		...(shareAlike ? ['to pass it on under the same terms'] : []),
		...(nonCommercial ? ['not to sell it'] : []),
	];
}
