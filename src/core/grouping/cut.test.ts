import { describe, expect, test } from 'vitest';
import { cutIntoGroups } from './cut.ts';

const ZONES = [
	...['Pacific/Honolulu', 'America/Los_Angeles', 'America/Sao_Paulo', 'Etc/UTC', 'Europe/London'],
	...['Europe/Berlin', 'Africa/Nairobi', 'Asia/Kathmandu', 'Asia/Tokyo', 'Pacific/Auckland'],
];

/** Dice that fall the same way every time. */
function diceOf(seed: number): (sides: number) => number {
	let state = seed;
	return (sides) => {
		state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
		return Math.floor((state / 2_147_483_648) * sides);
	};
}

function crowd(count: number, roll: (sides: number) => number) {
	return Array.from({ length: count }, (_, index) => ({
		mail: `p${index}@lists.example.org`,
		zone: ZONES[roll(ZONES.length)] ?? 'Etc/UTC',
		group: roll(4) > 0,
	}));
}

const shuffled = <One>(all: readonly One[], roll: (sides: number) => number): One[] => {
	const rest = [...all];
	return all.map(() => rest.splice(roll(rest.length), 1)[0]!);
};

/** How far the clocks of `zone` are ahead on that day, as Intl says it. */
function hours(zone: string, day: string): number {
	const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
	const name = parts
		.formatToParts(Date.parse(`${day}T12:00:00Z`))
		.find(({ type }) => type === 'timeZoneName');
	const [, sign, hour = '0', minute = '0'] = /GMT(?:([+-])(\d+):(\d+))?/.exec(name?.value ?? '') ?? [];
	return (sign === '-' ? -1 : 1) * (Number(hour) + Number(minute) / 60);
}

const WISH = { size: 10, seed: 'winter-2027', day: '2027-01-11' };
const names = (people: readonly { mail: string }[]) => people.map(({ mail }) => mail);

describe.each(Array.from({ length: 60 }, (_, seed) => seed))('a crowd, number %i', (number) => {
	const roll = diceOf(number * 7919 + 1);
	const people = crowd(roll(number < 20 ? 8 : 160), roll);
	const wish = { ...WISH, size: 2 + roll(14) };
	const { groups, individuals } = cutIntoGroups(people, wish);

	test('is cut so that everybody is in one place, and in a group only who wants to', () => {
		const placed = [...groups.flatMap(({ people }) => people), ...individuals];
		expect(names(placed).sort()).toEqual(names(people).sort());
		expect(groups.flatMap(({ people }) => people).filter(({ group }) => !group)).toEqual([]);
		const wanting = people.filter(({ group }) => group);
		if (wanting.length > 1) expect(individuals.filter(({ group }) => group)).toEqual([]);
	});

	test('is cut evenly: nobody is alone, and no group has many more than another', () => {
		const sizes = groups.map(({ people }) => people.length);
		expect(sizes.filter((size) => size < 2)).toEqual([]);
		expect(Math.max(0, ...sizes) - Math.min(Infinity, ...sizes)).toBeLessThanOrEqual(1);
		expect(sizes.filter((size) => size > wish.size + (wish.size === 2 ? 1 : 0))).toEqual([]);
	});

	test('is cut from west to east, so that no group has hours between those of another', () => {
		const spans = groups.map((group) => group.people.map(({ zone }) => hours(zone, wish.day)));
		for (const [index, span] of spans.entries()) {
			const next = spans[index + 1] ?? [Infinity];
			expect(Math.max(...span)).toBeLessThanOrEqual(Math.min(...next));
			expect([groups[index]?.from, groups[index]?.to]).toEqual([
				Math.min(...span) * 60,
				Math.max(...span) * 60,
			]);
		}
	});

	test('is cut the same way whatever order it comes in', () => {
		expect(cutIntoGroups(shuffled(people, roll), wish)).toEqual({ groups, individuals });
	});
});

test('another seed mixes people of the same hours in another way, and the same one never does', () => {
	const people = crowd(200, diceOf(5)).map((one) => ({ ...one, zone: 'Africa/Nairobi' }));
	const cut = (seed: string) =>
		cutIntoGroups(people, { ...WISH, seed }).groups.map((group) => names(group.people));
	expect(cut('winter-2027')).toEqual(cut('winter-2027'));
	expect(cut('winter-2027')).not.toEqual(cut('spring-2027'));
});

test('hours are those of the day: in July London is with Lagos, in January with Accra', () => {
	const people = [
		'Europe/London',
		'Europe/London',
		'Africa/Lagos',
		'Africa/Lagos',
		'Africa/Accra',
		'Africa/Accra',
	];
	const crowd = people.map((zone, index) => ({ mail: `p${index}@lists.example.org`, zone, group: true }));
	const cut = (day: string) =>
		cutIntoGroups(crowd, { ...WISH, size: 2, day }).groups.map(({ from, to }) => [from, to]);
	expect(cut('2027-01-11')).toEqual([
		[0, 0],
		[0, 0],
		[60, 60],
	]);
	expect(cut('2027-07-11')).toEqual([
		[0, 0],
		[60, 60],
		[60, 60],
	]);
});

test('three who want pairs stay together, and one who wants a group has nobody to be with', () => {
	const three = crowd(3, diceOf(1)).map((one) => ({ ...one, group: true }));
	expect(cutIntoGroups(three, { ...WISH, size: 2 }).groups.map(({ people }) => people.length)).toEqual([3]);
	const [one] = three;
	expect(cutIntoGroups([one!], WISH)).toEqual({ groups: [], individuals: [one] });
	expect(cutIntoGroups([], WISH)).toEqual({ groups: [], individuals: [] });
});
