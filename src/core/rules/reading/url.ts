// Held for every address on a page.
import { unit } from '../example.ts';
import type { Rule } from '../rule.ts';

const page = 'courses/knots/units/01-first-knot.mdx';
const at = (place: string, message: string, id: string) => `${page}:${place}  ${message} [${id}]`;

export const urlRules: readonly Rule[] = [
	{
		id: 'url/protocol',
		title: 'Links lead to the web or to the school',
		why: 'Other protocols run programs or open other ones.',
		severity: 'error',
		good: { [page]: unit('See [the knots of sailors](https://example.org/knots).') },
		bad: { [page]: unit('See [the knots](javascript:knots).') },
		says: [
			at(
				'8:5',
				'A link may not begin with `javascript:`. Use an address that begins with `https://`, or the path of a file of the school.',
				'url/protocol',
			),
		],
	},
	{
		id: 'url/malformed',
		title: 'Addresses are whole',
		why: 'Browsers read a broken address each in its own way.',
		severity: 'error',
		bad: { [page]: unit('See [the knots](https://example.org/100%).') },
		says: [
			at(
				'8:5',
				'This address has a `%` that begins no code. Write `%25` for the sign itself.',
				'url/malformed',
			),
		],
	},
	{
		id: 'url/userinfo',
		title: 'No user name before a host',
		why: '`https://bank.example@evil.example/` looks like the bank and is not.',
		severity: 'error',
		bad: { [page]: unit('See [the knots](https://bank.example@evil.example/).') },
		says: [
			at(
				'8:5',
				'This address has a user name before its host, as forged addresses do. Take out all up to the `@`.',
				'url/userinfo',
			),
		],
	},
	{
		id: 'url/idn',
		title: 'Hosts have plain letters',
		why: 'A Cyrillic “а” looks like a Latin “a” and leads elsewhere.',
		severity: 'error',
		bad: { [page]: unit('See [the knots](https://xn--pple-43d.example/).') },
		says: [
			at(
				'8:5',
				'The host of this address has letters that can pass for others. Link to a page of it on a host with plain letters.',
				'url/idn',
			),
		],
	},
	{
		id: 'url/deceptive-text',
		title: 'A link does not pretend',
		why: 'A text that shows one address and leads to another is how people lose their passwords.',
		severity: 'error',
		bad: { [page]: unit('See [https://bank.example](https://evil.example/).') },
		says: [
			at(
				'8:5',
				'The text of this link shows `bank.example`, and it leads to `evil.example`. Say in words where it leads.',
				'url/deceptive-text',
			),
		],
	},
	{
		id: 'url/escape',
		title: 'Paths stay inside the school',
		why: 'A path that climbs out could publish what is not meant for it.',
		severity: 'error',
		bad: { [page]: unit('See [the passwords](../../../../etc/passwd).') },
		says: [
			at(
				'8:5',
				'`../../../../etc/passwd` leads out of the school’s folder. Link to a file of the school, or to its address on the web.',
				'url/escape',
			),
		],
	},
	{
		id: 'url/remote-image',
		title: 'Pictures come from the course',
		why: 'A picture from elsewhere tells its host who reads the page, and is gone when the host is.',
		severity: 'error',
		bad: { [page]: unit('![A bowline](https://example.org/bowline.png)') },
		says: [
			at(
				'8:1',
				'A picture from elsewhere tells its host who reads this page. Put a copy into the folder `pictures` of the course, if its licence allows.',
				'url/remote-image',
			),
		],
	},
	{
		id: 'url/asset-ext',
		title: 'Pictures are pictures',
		why: 'A file of another sort, shown as a picture, has published secrets and run programs elsewhere.',
		severity: 'error',
		bad: { [page]: unit('![A bowline](../pictures/bowline.js?.png)') },
		says: [
			at(
				'8:1',
				'This is not a picture that a page can show. Use a file that ends in .svg, .png, .jpg or .webp, without anything after it.',
				'url/asset-ext',
			),
		],
	},
];
