import { expect, test } from 'vitest';
import { course } from '#core/rules/example.ts';
import { schoolOf } from '#testing/school.ts';
import { mainEdition } from '../edition.ts';
import { flyerRows } from './flyer.ts';

test.each([
	['Knots', false, false],
	['Knots that hold a life, and what they are good for', true, false],
	['Knots that hold a life, whoever tied them, and what they are good for besides it', true, true],
])('a flyer for “%s” has letters that leave room for it', async (title, long, tight) => {
	const { catalogue, lines } = await schoolOf({
		'courses/knots/index.mdx': course({ title: `"${title}"` }),
		'cohorts/knots/winter.yml':
			'title: Winter\nstarts: 2027-03-03\nzone: Africa/Cairo\nfacilitators: [stewards]\n',
	});
	expect(lines).toEqual([]);
	const [flyer] = flyerRows(mainEdition(catalogue));
	expect([flyer?.view.long, flyer?.view.tight]).toEqual([long, tight]);
});
