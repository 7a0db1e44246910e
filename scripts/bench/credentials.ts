// How long a badge takes that is issued, and one that is verified: of a school whose awards are made up, on one processor.
import { buildCatalogue } from '#core/catalogue/build.ts';
import type { Catalogue, SourceFile } from '#core/catalogue/catalogue.ts';
import { credentialOf } from '#core/outputs/open-badge/credential.ts';
import { didOf } from '#core/outputs/open-badge/did.ts';
import { statusListOf } from '#core/outputs/open-badge/status-list.ts';
import { awardName, statusIndex } from '#core/recognition/digest.ts';
import { entryOf } from '#core/schema/collections.ts';
import { newKey, readKey } from '#credentials/keys.ts';
import { sign, signedText } from '#credentials/proof.ts';
import { verify } from '#credentials/verify.ts';

const SITE = { url: 'https://school.example', base: '/' };
const TODAY = '2027-02-01';
const COMMIT = '0123456789abcdef0123456789abcdef01234567';

export interface CredentialsTime {
	/** Milliseconds of the processor for one of them. */
	issued: number;
	verified: number;
	/** Bytes of one of them. */
	bytes: number;
}

/** Issues `count` badges and verifies them, after as many again that nobody counts. */
export async function credentialsTime(count: number): Promise<CredentialsTime> {
	const { secret, multibase } = await newKey('key-2027');
	const key = await readKey(secret);
	const catalogue = schoolWith(multibase, count);
	const trust = {
		issuer: catalogue.issuer!,
		list: signedText(await sign(statusListOf(catalogue), key)),
		now: `${TODAY}T12:00:00Z`,
	};
	const texts: string[] = [];
	const issue = async () => {
		for (const award of catalogue.awards)
			texts.push(signedText(await sign(credentialOf(catalogue, award)!, key)));
	};
	const check = async () => {
		for (const text of texts.slice(0, count))
			if (!(await verify(text, trust)).ok) throw new Error('A badge does not verify that was just issued.');
	};
	await issue();
	await check();
	const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / texts.length;
	return { issued: (await spent(issue)) / count, verified: (await spent(check)) / count, bytes };
}

async function spent(work: () => Promise<void>): Promise<number> {
	const before = process.cpuUsage();
	await work();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}

function schoolWith(multibase: string, count: number): Catalogue {
	const handles = Array.from({ length: count }, (_, number) => `learner-${number}`);
	const files: SourceFile[] = [
		file('site.yml', {
			...SITE,
			title: 'Example University',
			tagline: 'Learning together',
			description: 'A school that exists to be measured.',
			repository: 'https://forge.example/school/school',
			languages: ['en'],
			licence: 'CC-BY-SA-4.0',
		}),
		file('issuer.yml', {
			did: didOf(SITE),
			keys: [{ id: 'key-2027', multibase, state: 'active', from: '2027-01-01' }],
		}),
		file('schools/webcraft.mdx', SCHOOL, 'We answer every proposal.\n'),
		file('rubrics/essay.yml', RUBRIC),
		file('badges/essay.mdx', BADGE, 'Three peers or one mentor have read it, by four criteria.\n'),
		...handles.map((handle) => file(`awards/2027/${awardName('essay', 1, handle)}.yml`, award(handle))),
	];
	const school = { files, assets: new Map(), published: [], problems: [] };
	return buildCatalogue(school, { today: TODAY }).catalogue;
}

function file(path: string, data: unknown, body = ''): SourceFile {
	const { collection, id } = entryOf(path)!;
	return { path, collection, id, data, body };
}

const CRITERIA = ['holds', 'told', 'neat', 'learned'];
const LEVELS = ['Not yet', 'In part', 'Mostly', 'Always'];

const SCHOOL = {
	title: 'School of Webcraft',
	short: 'Webcraft',
	question: 'How is the web made?',
	summary: 'People who make the web together.',
	accent: 'sky',
	stewards: ['stewards'],
};

const RUBRIC = {
	title: 'Essay',
	of: 'work',
	criteria: CRITERIA.map((id) => ({
		id,
		title: `It is what one calls ${id}`,
		question: `How much is it ${id}?`,
		levels: LEVELS.map((label) => ({ label, means: `${label} does one see in the work that it is ${id}.` })),
	})),
};

const BADGE = {
	title: 'Essay, read by peers',
	description: 'Wrote an essay that peers found clear, honest and well told.',
	type: 'skill',
	school: 'webcraft',
	rubric: 'essay',
	rule: { assessments: { count: 3, of: 'essay/write', median: 3 } },
};

const award = (handle: string) => ({
	badge: 'essay',
	rule: COMMIT.slice(0, 32),
	holder: handle,
	recipient: `https://school.example/people/${handle}/`,
	date: '2027-01-10',
	commit: COMMIT,
	work: [`essay/write/${handle}`],
	status: statusIndex(awardName('essay', 1, handle), new Set()),
	trace: {
		what: 'assessments',
		holds: true,
		levels: CRITERIA.map((criterion, index) => ({
			criterion,
			median: 3 + (index % 2),
			lowest: 3,
			holds: true,
		})),
	},
});
