// What of a cut is public: how many there are in each group, as lines for the group’s file.
import type { Cut } from './cut.ts';

export interface NamedGroup {
	id: string;
	/** How many people, and at which hours. */
	members: number;
	zones: string;
}

/** The groups of a cut under their names, and how far their clocks are from UTC. */
export function namedGroups({ groups }: Cut<unknown>, names: readonly string[]): NamedGroup[] {
	return groups.map(({ people, from, to }, index) => ({
		id: names[index] ?? `group-${String(index + 1).padStart(String(groups.length).length, '0')}`,
		members: people.length,
		zones: from === to ? offsetTold(from) : `${offsetTold(from)} to ${offsetTold(to)}`,
	}));
}

/** The lines of `mail.lists` in the file of the group. Only their owner knows the addresses of the lists. */
export function mailListLines(groups: readonly NamedGroup[], individuals: number): string {
	const lists = [
		...groups.map(({ id, members }) => ({ id, audience: 'groups', members })),
		...(individuals > 0 ? [{ id: 'individuals', audience: 'individuals', members: individuals }] : []),
	];
	return [
		'mail:',
		'  lists:',
		...lists.flatMap(({ id, audience, members }) => [
			`    - id: ${id}`,
			'      to: # the address of its list',
			`      audience: ${audience}`,
			`      members: ${members}`,
		]),
	].join('\n');
}

// “UTC−3”, “UTC+5:45”
function offsetTold(minutes: number): string {
	const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
	if (minutes === 0) return 'UTC';
	return `UTC${minutes < 0 ? '−' : '+'}${hours}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}
