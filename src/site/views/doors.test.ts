// What people who never touch git do for a group or a question begins behind a link to the forge: each of them, on each forge.
import { expect, test } from 'vitest';
import { exampleSchool } from '#core/rules/example.ts';
import { emptyForm, filledForm, filledIssue } from '#core/sharing/hand-over.ts';
import { schoolOf } from '#testing/school.ts';
import { mainEdition } from '../edition.ts';
import { facilitateRows } from './facilitate.ts';
import { joinRows } from './join.ts';
import { questionRows } from './question.ts';
import { courseTalk, unitTalk } from './talk.ts';

const REPOSITORY = 'https://school.example/repository';

/** Every door of a school that lives on `forge`, by what one does there, without the address of the repository. */
async function doorsOn(forge: string): Promise<Record<string, string | undefined>> {
	const { catalogue } = await schoolOf({
		'site.yml': `${exampleSchool['site.yml'] as string}${forge && `forge: ${forge}\n`}signUp: { way: issue }\n`,
		'cohorts/knots/spring.yml':
			'title: Spring\nstarts: 2027-01-25\nzone: Etc/UTC\nfacilitators: [stewards]\n',
		'roster/knots/spring/cy.yml': 'joined: 2027-01-25\n',
		'questions/which-rope.mdx': '---\ntitle: Which rope?\ndate: 2027-01-02\n---\n\nThere are so many.\n',
	});
	const edition = mainEdition(catalogue);
	const [course] = edition.courses;
	const [join] = joinRows(edition).map(({ view }) => view);
	const [facilitate] = facilitateRows(edition).map(({ view }) => view);
	const [question] = questionRows(edition).map(({ view }) => view);
	const { wayIn, wayOut, place } = join!;
	const { listed } = wayOut;
	const { forms, issue } = place.handOver;
	const file = { path: 'roster/knots/spring/bo.yml', text: 'joined: "2027-02-01"\n', isNew: true };
	const doors = {
		join: wayIn.links[0]?.href,
		leave: wayOut.links[0]?.href,
		'be listed': filledForm(file, forms) ?? emptyForm(file, forms),
		'be listed, by an issue': issue && filledIssue(issue, { group: 'knots/spring', handle: 'bo' }),
		'be listed, by hand': place.byHand.href,
		'say that one left': listed.edit.replace(listed.stand, 'bo'),
		'be listed no more': listed.remove.replace(listed.stand, 'bo'),
		'see who is listed': listed.folder,
		'ask about a course': courseTalk(edition, course!).ask.href,
		'ask about a unit': unitTalk(edition, course!, course!.units[0]!).ask.href,
		answer: question!.answer.href,
		'answer in the file': question!.answerFile.href,
		'change the group': facilitate!.again.edit,
	};
	return Object.fromEntries(
		Object.entries(doors).map(([door, href]) => [door, href?.replace(REPOSITORY, '')]),
	);
}

const QUESTIONS = encodeURIComponent(
	'What do you hope to achieve?\n\n\nHow will you help your peers?\n\n\nIn which time zone are you?\n\n\nWould you like to be in a small group?\n\n\nWould you help to organize?\n\n',
);

const ISSUE = '/issues/new?template=';
const GITHUB = {
	join: `${ISSUE}join.yml&title=Join%20knots%2Fspring&group=knots%2Fspring&answers=${QUESTIONS}`,
	leave: `${ISSUE}join.yml&title=Leave%20Spring%3A%20Knots&group=knots%2Fspring&answers=I%20leave%20the%20group.%20Please%20delete%20what%20I%20answered.`,
	'be listed':
		'/new/main?filename=content%2Froster%2Fknots%2Fspring%2Fbo.yml&value=joined%3A%20%222027-02-01%22%0A',
	'be listed, by an issue': `${ISSUE}join.yml&title=Join%20a%20group&group=knots%2Fspring&handle=bo`,
	'be listed, by hand':
		'/new/main?filename=content%2Froster%2Fknots%2Fspring%2Fyour-handle.yml&value=joined%3A%20%222027-02-01%22%0A',
	'say that one left': '/edit/main/content/roster/knots/spring/bo.yml',
	'be listed no more': '/delete/main/content/roster/knots/spring/bo.yml',
	'see who is listed': '/tree/main/content/roster/knots/spring',
	'ask about a course': `${ISSUE}question.yml&course=knots`,
	'ask about a unit': `${ISSUE}question.yml&course=knots&unit=knots%2F01-first-knot`,
	answer: `${ISSUE}answer.yml&question=which-rope`,
	'answer in the file': '/edit/main/content/questions/which-rope.mdx',
	'change the group': '/edit/main/content/cohorts/knots/spring.yml',
};

const TEXT = '/-/issues/new?issue%5Bdescription%5D=';
const TOLD = '/-/issues/new?issue%5Btitle%5D=';
const asked = (course: string, unit: string) =>
	TEXT +
	encodeURIComponent(
		`### What do you want to know?\n\n\n\n### In which course?\n\n${course}\n\n### In which unit?\n\n${unit}\n\n### Your name\n\n- [ ] Name me beside the question, if I have a page in the school.\n\n### Your question\n\n\n`,
	);
// It has no forms for issues: what they would make stands in the text. Its form for files takes a name alone.
const GITLAB = {
	join: `${TOLD}Join%20knots%2Fspring&issue%5Bdescription%5D=knots%2Fspring%0A%0A${QUESTIONS}`,
	leave: `${TOLD}Leave%20Spring%3A%20Knots&issue%5Bdescription%5D=knots%2Fspring%0A%0AI%20leave%20the%20group.%20Please%20delete%20what%20I%20answered.`,
	'be listed': '/-/new/main?file_name=content%2Froster%2Fknots%2Fspring%2Fbo.yml',
	'be listed, by an issue': undefined,
	'be listed, by hand': '/-/new/main?file_name=content%2Froster%2Fknots%2Fspring%2Fyour-handle.yml',
	'say that one left': '/-/edit/main/content/roster/knots/spring/bo.yml',
	'be listed no more': '/-/blob/main/content/roster/knots/spring/bo.yml',
	'see who is listed': '/-/tree/main/content/roster/knots/spring',
	'ask about a course': asked('knots', ''),
	'ask about a unit': asked('knots', 'knots/01-first-knot'),
	answer:
		TEXT +
		encodeURIComponent(
			'### Question that is answered\n\nwhich-rope\n\n### Your name\n\n- [ ] Name me beside the answer, if I have a page in the school.\n\n### Your answer\n\n\n',
		),
	'answer in the file': '/-/edit/main/content/questions/which-rope.mdx',
	'change the group': '/-/edit/main/content/cohorts/knots/spring.yml',
};

const FORM = '/issues/new?template=.github%2FISSUE_TEMPLATE%2F';
// It fills the forms that GitHub has, with a word before each name; no machine is known to read there what comes in.
const FORGEJO = {
	join: `${FORM}join.yml&title=Join%20knots%2Fspring&field%3Agroup=knots%2Fspring&field%3Aanswers=${QUESTIONS}`,
	leave: `${FORM}join.yml&title=Leave%20Spring%3A%20Knots&field%3Agroup=knots%2Fspring&field%3Aanswers=I%20leave%20the%20group.%20Please%20delete%20what%20I%20answered.`,
	'be listed':
		'/_new/main?filename=content%2Froster%2Fknots%2Fspring%2Fbo.yml&value=joined%3A%20%222027-02-01%22%0A',
	'be listed, by an issue': undefined,
	'be listed, by hand':
		'/_new/main?filename=content%2Froster%2Fknots%2Fspring%2Fyour-handle.yml&value=joined%3A%20%222027-02-01%22%0A',
	'say that one left': '/_edit/main/content/roster/knots/spring/bo.yml',
	'be listed no more': '/_delete/main/content/roster/knots/spring/bo.yml',
	'see who is listed': '/src/branch/main/content/roster/knots/spring',
	'ask about a course': `${FORM}question.yml&field%3Acourse=knots`,
	'ask about a unit': `${FORM}question.yml&field%3Acourse=knots&field%3Aunit=knots%2F01-first-knot`,
	answer: `${FORM}answer.yml&field%3Aquestion=which-rope`,
	'answer in the file': '/_edit/main/content/questions/which-rope.mdx',
	'change the group': '/_edit/main/content/cohorts/knots/spring.yml',
};

test.each([
	['GitHub', 'github', GITHUB],
	['GitLab', 'gitlab', GITLAB],
	['Forgejo', 'forgejo', FORGEJO],
	// A forge that nobody knows is taken for one like GitHub.
	['a forge that the school does not name', '', GITHUB],
])(
	'on %s every door leads to a page that there is, with what is known already in it',
	async (_, forge, expected) => {
		expect(await doorsOn(forge)).toEqual(expected);
	},
);
