// What came of it: an award that expired, one that was taken back, one by hand, one with a flag, and those as usual. Who
// has earned what, why and with which work is what the rules say; when it was given and how it is shown is told here.
import { parse } from 'yaml';
import { buildCatalogue } from '#core/catalogue/build.ts';
import type { SourceFile } from '#core/catalogue/catalogue.ts';
import { awardName, ruleDigest, statusIndex } from '#core/recognition/digest.ts';
import { dueAwards, placesTaken } from '#core/recognition/due.ts';
import { recipientOf } from '#core/recognition/recipient.ts';
import { exampleSchool } from '#core/rules/example.ts';
import { type AwardRecord, award } from '#core/schema/award.ts';
import { entryOf } from '#core/schema/collections.ts';
import { written } from '#core/writing/written.ts';

type Given = Partial<AwardRecord> & { date: string };

/** By `<badge>/<holder>`, in the order in which they were given. */
const given: Record<string, Given> = {
	'splicer/amina': {
		date: '2026-09-30',
		evidence: ['https://amina.example/eye-splice/'],
		listed: true,
	},
	'splicer/dalia': { date: '2026-10-02', art: 'weave-1' },
	'splicer/bram': { date: '2026-10-06', art: 'spiral-1', listed: true },
	'splicer/farid': {
		date: '2026-10-09',
		art: 'spiral-1',
		decided: { by: 'stewards', because: 'Two of three say a lot, and Chidi showed us the picture he means.' },
	},
	'splicer/eun': { date: '2026-10-12' },
	'crew/amina': { date: '2026-10-20', art: 'weave-1', listed: true },
	'crew/bram': { date: '2026-10-20', listed: true },
	'crew/dalia': { date: '2026-10-20' },
	'second-pair-of-eyes/amina': { date: '2026-10-20', listed: true },
	'rope-teacher/amina': { date: '2026-10-27', art: 'spiral-1', listed: false },
	'rope-teacher/bram': { date: '2026-10-27', art: 'weave-1', listed: false },
	'seaworthy/bram': { date: '2026-10-20', listed: false },
	'seaworthy/dalia': {
		date: '2026-10-20',
		revoked: {
			on: '2026-12-01',
			because: 'The picture showed the rope of somebody else, says Dalia, who asked for it.',
			by: 'stewards',
		},
	},
};

/** The files of the awards that the rules give in a school with these files, as somebody has written them down. */
export function awardsIn(files: Readonly<Record<string, string>>): Record<string, string> {
	const awards: Record<string, string> = {};
	// Some badges need others to be held: what is found first is there when one looks again.
	for (const _ of ['first', 'again'])
		for (const { id, award } of dueAwards(catalogueOf({ ...files, ...awards }))) {
			const told = given[`${award.badge}/${award.holder}`];
			if (told) awards[`awards/${id}.yml`] = written('awards', { ...award, ...told });
		}
	return { ...awards, ...byHand(catalogueOf({ ...files, ...awards })) };
}

function byHand(catalogue: ReturnType<typeof catalogueOf>): Record<string, string> {
	const [badge, holder] = [catalogue.badges.find(({ id }) => id === 'harbour-hand'), 'farid'];
	if (!badge) throw new Error('There is no badge to be given by hand.');
	const name = awardName(badge.id, badge.version, holder);
	const record = award.parse({
		badge: badge.id,
		rule: ruleDigest(badge),
		holder,
		recipient: recipientOf(catalogue, holder, `2026/${name}`),
		date: '2026-10-20',
		status: statusIndex(name, placesTaken(catalogue)),
		granted: { by: 'ada', because: 'He held the line for two hours in the storm of 14 October.' },
	});
	return { [`awards/2026/${name}.yml`]: written('awards', record) };
}

// As of the last day of the group, without a disk.
function catalogueOf(files: Readonly<Record<string, string>>) {
	const all = Object.entries({ ...exampleSchool, ...files }).flatMap(([path, text]): SourceFile[] => {
		const entry = entryOf(path);
		if (!entry || typeof text !== 'string') return [];
		const [, record = '', body = ''] = /^---\n(.*?)---\n(.*)$/s.exec(text) ?? ['', text];
		return [{ ...entry, path, data: parse(record), body }];
	});
	const school = { files: all, assets: new Map(), published: [], problems: [] };
	return buildCatalogue(school, { today: '2026-10-31' }).catalogue;
}
