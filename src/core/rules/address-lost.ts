import { LOCK, answers } from '../catalogue/published.ts';
import { problem } from '../problem.ts';
import { course } from './example.ts';
import type { Rule } from './rule.ts';

const LET_GO = 'or take this line out if the page is gone for good';

export const addressLost: Rule = {
	id: 'address/lost',
	title: 'A published address keeps working',
	why: 'People have linked to it, printed it and set bookmarks; none of them hears that a file was renamed.',
	severity: 'error',
	good: {
		[LOCK]: '/about/\n/courses/knots/\n/courses/ropes/\n',
		'courses/knots/index.mdx': course({ aliases: '[ropes]' }),
	},
	bad: { [LOCK]: '/courses/knots/\n/courses/knots/a-loop/\n/courses/ropes/first-knot/\n/people/ada/\n' },
	says: [
		`urls.lock:2:1  \`/courses/knots/a-loop/\` was published, and no page answers there any more. Add the old name \`a-loop\` to \`aliases\` of the unit that it has become, ${LET_GO}. [address/lost]`,
		`urls.lock:3:1  \`/courses/ropes/first-knot/\` was published, and no page answers there any more. Add the old name \`ropes\` to \`aliases\` of the course that it has become, ${LET_GO}. [address/lost]`,
		`urls.lock:4:1  \`/people/ada/\` was published, and no page answers there any more. Bring its file back under its old name, ${LET_GO}. [address/lost]`,
	],
	*check(catalogue) {
		const answered = answers(catalogue);
		const courses = new Set(catalogue.courses.flatMap(({ id, aliases }) => [id, ...aliases]));
		for (const [index, address] of catalogue.published.entries())
			if (address !== '' && !answered(address))
				yield problem(
					'address/lost',
					LOCK,
					{ line: index + 1, column: 1 },
					`\`${address}\` was published, and no page answers there any more. ${remedy(address, courses)}, ${LET_GO}.`,
				);
	},
};

function remedy(address: string, courses: ReadonlySet<string>): string {
	const [, top, name = '', unit = ''] = address.split('/');
	if (top !== 'courses' || name === '') return 'Bring its file back under its old name';
	return courses.has(name) && unit !== ''
		? `Add the old name \`${unit}\` to \`aliases\` of the unit that it has become`
		: `Add the old name \`${name}\` to \`aliases\` of the course that it has become`;
}
