import { expect, test } from 'vitest';
import { sampleSchool } from '#testing/sample-school.ts';
import { folderOf } from '#testing/school.ts';
import { readSchool } from '#disk/school.ts';
import { type Edition, mainEdition } from '../edition.ts';
import { type AwardView, awardRows } from './award.ts';
import { badgeRows } from './badge.ts';
import { factRows } from './facts.ts';
import { feedRows } from './feed.ts';
import { shelfRows } from './shelf.ts';
import { sitemapRows } from './sitemap.ts';
import type { ToldTrace } from './trace.ts';

let reading: Promise<Edition> | undefined;

/** The sample school in the winter after its group has met, read once. */
const winter = () => (reading ??= read());

async function read(): Promise<Edition> {
	const { catalogue } = await readSchool(folderOf(sampleSchool), '2027-01-05');
	return mainEdition(catalogue);
}

function award(edition: Edition, badge: string, holder: string): AwardView {
	const found = edition.awards.find((one) => one.badge === badge && one.holder === holder);
	return awardRows(edition).find(({ params }) => params['award'] === found?.id.split('/')[1])!.view;
}

const lines = ({ text, holds, parts }: ToldTrace): string[] => [
	`${holds ? 'yes' : 'no'} ${text}`,
	...parts.flatMap(lines),
];

test('an award tells why it was given, and names nobody who assessed', async () => {
	const { why, work, title, standing } = award(await winter(), 'splicer', 'amina');
	expect(lines(why)).toEqual([
		'yes All of these',
		'yes Work for “Make an eye splice”',
		'yes One of these',
		'yes Assessments by peers: 3 of 3',
		'no Assessments by mentors: 0 of 1',
	]);
	expect(JSON.stringify(why)).not.toMatch(/bram|chidi|dalia|eun|farid/);
	expect(work).toEqual([{ href: '/work/splices/eye-splice/amina/', label: 'عروة تحمل دلوًا' }]);
	expect([title, standing.state]).toEqual(['Splicer', 'due']);
});

test('a name stands on an award only where its owner wants that', async () => {
	const edition = await winter();
	const holders = ['amina', 'bram', 'eun'].map((holder) => award(edition, 'splicer', holder).holder);
	expect(holders).toEqual([
		{ href: '/people/amina/', label: 'Amina S.' },
		{ href: '/people/bram/', label: '@bram' },
		{ href: '', label: '@eun' },
	]);
});

test('what is revoked says since when, by whom and why; what ran out says until when', async () => {
	const edition = await winter();
	expect(award(edition, 'seaworthy', 'dalia').standing).toMatchObject({
		chip: { label: 'Revoked', tone: 'late' },
		notice: [
			'It counts no more since 1 December 2026. The stewards decided it.',
			'The picture showed the rope of somebody else, says Dalia, who asked for it.',
		],
	});
	expect(award(edition, 'seaworthy', 'bram').standing).toMatchObject({
		state: 'expired',
		until: '20 December 2026',
	});
});

test('what was given by hand says by whom and why', async () => {
	const { said } = award(await winter(), 'harbour-hand', 'farid');
	expect(said).toEqual([
		{
			what: 'Granted by',
			by: { href: '/people/ada/', label: 'Ada' },
			because: 'He held the line for two hours in the storm of 14 October.',
		},
	]);
});

test('only what its holder shows is found: by search engines, in feeds, on shelves, on badges', async () => {
	const edition = await winter();
	const hidden = awardRows(edition).filter(({ view }) => !view.shown);
	expect(hidden.map(({ view }) => view.meta.listed)).toEqual(hidden.map(() => false));
	const told = JSON.stringify([
		sitemapRows(edition),
		feedRows(edition),
		shelfRows(edition),
		badgeRows(edition),
	]);
	expect(hidden.filter(({ params }) => told.includes(params['award']!))).toEqual([]);
	expect(shelfRows(edition).map(({ params, view }) => [params['handle'], view.awards.length])).toEqual([
		['amina', 3],
		['bram', 2],
	]);
	expect(told).toContain(award(edition, 'splicer', 'amina').name);
	expect(JSON.stringify(feedRows(edition))).toContain('Amina S. has earned “Splicer”');
});

test('nothing of an award leads elsewhere before it is signed and shown', async () => {
	const edition = await winter();
	expect(awardRows(edition).flatMap(({ view }) => [...view.files, ...view.elsewhere, view.verify])).toEqual(
		edition.awards.map(() => undefined),
	);
	const [found] = edition.awards.filter((one) => one.badge === 'splicer' && one.holder === 'amina');
	const path = `awards/${found!.id}.json`;
	const signed = award({ ...edition, signed: new Map([[path, { path, digest: '0' }]]) }, 'splicer', 'amina');
	expect(signed.standing.chip).toEqual({ label: 'Counts', tone: 'open' });
	expect(signed.files.map(({ label }) => label)).toEqual(['JSON', 'PNG', 'SVG']);
	expect(signed.elsewhere.map(({ href }) => href)).toEqual([
		`https://verifierplus.org/#verify?vc=${encodeURIComponent(`https://school.example/awards/${signed.name}/credential.json`)}`,
		`https://www.linkedin.com/profile/add?startTask=CERTIFICATION_NAME&name=Splicer&organizationName=Example+University&issueYear=2026&issueMonth=9&certUrl=${encodeURIComponent(`https://school.example/awards/${signed.name}/`)}&certId=${signed.name}`,
	]);
});

test('how levels were given is told from three readers on', async () => {
	const badges = badgeRows(await winter());
	const of = (badge: string) => badges.find(({ params }) => params['badge'] === badge)!.view;
	expect(of('splicer').spread).toMatch(/^The bars show how 7 readers have given these levels/);
	expect(of('splicer').criteria[0]?.levels.map(({ given }) => given?.text)).toEqual([
		'0 of 12',
		'1 of 12',
		'9 of 12',
		'2 of 12',
	]);
	expect(of('seaworthy').spread).toBeUndefined();
	expect(JSON.stringify(of('seaworthy').criteria)).not.toContain('given');
});

test('a badge names those who show it, where it leads, and work that both may be seen', async () => {
	const [splicer] = badgeRows(await winter()).filter(({ params }) => params['badge'] === 'splicer');
	const { holders, next, exemplars, courses, facts } = splicer!.view;
	expect(holders.map(({ label }) => label)).toEqual(['@bram', 'Amina S.']);
	expect(next.map(({ title }) => title)).toEqual(['Seaworthy']);
	expect(exemplars.map(({ href }) => href)).toEqual([
		'/work/splices/eye-splice/amina/',
		'/work/splices/eye-splice/bram/',
	]);
	expect(courses.map(({ label }) => label)).toEqual(['Splices']);
	expect(facts).toEqual(['It counts for ever.', 'Given 5 times so far.']);
});

test('facts hold what the rules may ask of somebody, and not what people wrote', async () => {
	const edition = await winter();
	const [amina] = factRows(edition).filter(({ params }) => params['handle'] === 'amina');
	expect(amina!.view.works.every(({ maker }) => maker !== '')).toBe(true);
	expect(JSON.stringify(amina!.view)).not.toMatch(/Wet cotton|عروة|Amina S\./);
	expect(factRows(edition).map(({ params }) => params['handle'])).toContain('farid');
});
