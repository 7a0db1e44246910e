// Addresses that answered before and would lead nowhere.
import type { Catalogue, Course } from '../catalogue/catalogue.ts';
import { movedAddresses } from '../catalogue/moved.ts';
import { answers, publishedAddresses } from '../catalogue/published.ts';
import { compare } from '../problem.ts';
import type { Line } from './comparison.ts';
import { loss } from './line.ts';

/** Every address that `before` answers or has ever published, and that `after` does not answer; sorted. */
export function lostAddresses(before: Catalogue, after: Catalogue): string[] {
	const answeredBefore = answers(before);
	const promised = new Set([
		...publishedAddresses(before),
		...before.published.filter((address) => address.startsWith('/') && answeredBefore(address)),
		...movedAddresses(before)
			.filter(({ course }) => isPublished(course))
			.map(({ from }) => from),
	]);
	const answered = answers(after);
	return [...promised].filter((address) => !answered(address)).sort(compare);
}

const isPublished = ({ status }: Course) =>
	status !== 'proposed' && status !== 'in-review' && status !== 'draft';

/** What is said of an address that is lost. */
export function lostAddressLine(address: string, after: Catalogue): Line {
	const [, top, course = '', unit = ''] = address.split('/');
	const isCourse = top === 'courses' && course !== '' && unit !== 'groups' && unit !== 'mail';
	const stands = after.courses.some(({ id, aliases }) => id === course || aliases.includes(course));
	const remedy = !isCourse
		? 'Bring its file back under its old name.'
		: stands && unit !== ''
			? `Add \`${unit}\` to \`aliases\` of the unit that it has become.`
			: `Add \`${course}\` to \`aliases\` of the course that it has become.`;
	return loss('address', `\`${address}\` leads nowhere`, {
		note: `Links and bookmarks to it break. ${remedy}`,
	});
}
