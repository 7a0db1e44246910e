import { expect, test } from 'vitest';
import { course } from '#core/rules/example.ts';
import { schoolOf } from '#testing/school.ts';
import { answers, publishedAddresses } from './published.ts';

const COURSE = 'courses/knots/index.mdx';

test('every page of a school is a promise, in the order of its address', async () => {
	const { catalogue } = await schoolOf({ [COURSE]: course({ aliases: '[ropes]' }) });
	const published = publishedAddresses(catalogue);
	expect(published.filter((address) => /knots|ropes|people/.test(address))).toEqual([
		'/courses/knots/',
		'/courses/knots/first-knot/',
		'/courses/knots/history/',
		'/courses/knots/whole/',
		'/courses/knots/whole/facilitator/',
		'/people/',
		'/people/guests/',
		'/people/stewards/',
	]);
	expect(published).toEqual([...published].sort());
});

test('a course that is still proposed may change its address', async () => {
	const { catalogue } = await schoolOf({ [COURSE]: course({ status: 'proposed' }) });
	expect(publishedAddresses(catalogue).filter((address) => address.includes('knots'))).toEqual([]);
	expect(answers(catalogue)('/courses/knots/first-knot/')).toBe(true);
});

test('every page of a course is found under its earlier name', async () => {
	const { catalogue } = await schoolOf({ [COURSE]: course({ aliases: '[ropes]' }) });
	const asked = ['/courses/ropes/', '/courses/ropes/first-knot/', '/courses/ropes/whole/', '/courses/yarn/'];
	expect(asked.map(answers(catalogue))).toEqual([true, true, true, false]);
});

test('a page that cannot be read is not lost, and neither are others of its sort', async () => {
	const { lines } = await schoolOf({
		'urls.lock': '/courses/knots/\n/courses/ropes/\n/people/ada/\n',
		[COURSE]: course({ title: undefined }),
	});
	expect(lines.filter((line) => line.startsWith('urls.lock'))).toEqual([
		'urls.lock:3:1  `/people/ada/` was published, and no page answers there any more. Bring its file back under its old name, or take this line out if the page is gone for good. [address/lost]',
	]);
});

test('a list that git could not join is read again when somebody has', async () => {
	const { lines } = await schoolOf({ 'urls.lock': '<<<<<<< here\n/lost/\n=======\n/gone/\n>>>>>>> there\n' });
	expect(lines).toEqual([
		'urls.lock:1:1  Git could not join two versions here and left both. Keep what is right, and delete the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`. [text/conflict]',
	]);
});
