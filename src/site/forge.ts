// Where the files and the proposals of the school are on the web, on the forge that it lives on.
import { type Forge, forgeOf } from '#core/schema/forge.ts';
import { type Question, textOf } from '#core/proposal/issue-form.ts';
import { filledIssue, type ForgeForms, type IssueForm } from '#core/sharing/hand-over.ts';
import type { SiteRecord } from '#core/schema/site.ts';

interface Ways {
	edit: (branch: string, path: string) => string;
	/** What proposes that a file goes, or the page of the file where that begins. */
	remove: (branch: string, path: string) => string;
	create: (branch: string, path: string, begun: string | undefined) => string;
	/** What lies at a path, a folder mostly. */
	folder: (branch: string, path: string) => string;
	history: (branch: string, path: string) => string;
	commit: (id: string) => string;
	issue: (title: string, template: string | undefined) => string;
	/** What stands before the id of a question in the address of a form for issues; undefined where there are no forms. */
	answer: string | undefined;
	/** An issue without a form, whose text stands behind the address. */
	text: (title: string) => string;
	proposals: string;
	proposal: (number: number) => string;
	compare: (base: string, head: string) => string;
}

const github: Ways = {
	edit: (branch, path) => `/edit/${branch}/${path}`,
	remove: (branch, path) => `/delete/${branch}/${path}`,
	create: (branch, path, value) => `/new/${branch}${query({ filename: path, value })}`,
	folder: (branch, path) => `/tree/${branch}/${path}`,
	history: (branch, path) => `/commits/${branch}/${path}`,
	commit: (id) => `/commit/${id}`,
	issue: (title, template) => `/issues/new${query({ template: template && `${template}.yml`, title })}`,
	answer: '',
	text: (title) => `/issues/new${upTo('body', { title })}`,
	proposals: '/pulls',
	proposal: (number) => `/pull/${number}`,
	compare: (base, head) => `/compare/${base}...${head}`,
};

// Its form for a new file takes a name and no text: https://gitlab.com/gitlab-org/gitlab/-/issues/337038
const gitlab: Ways = {
	edit: (branch, path) => `/-/edit/${branch}/${path}`,
	remove: (branch, path) => `/-/blob/${branch}/${path}`,
	create: (branch, path) => `/-/new/${branch}${query({ file_name: path })}`,
	folder: (branch, path) => `/-/tree/${branch}/${path}`,
	history: (branch, path) => `/-/commits/${branch}/${path}`,
	commit: (id) => `/-/commit/${id}`,
	issue: (title, template) => `/-/issues/new${query({ issuable_template: template, 'issue[title]': title })}`,
	answer: undefined,
	text: (title) => `/-/issues/new${upTo('issue[description]', { 'issue[title]': title })}`,
	proposals: '/-/merge_requests',
	proposal: (number) => `/-/merge_requests/${number}`,
	compare: (base, head) => `/-/compare/${base}...${head}`,
};

// It names a template by its path, and reads those that GitHub reads; answers are told from whatever else an address says:
// https://github.com/go-gitea/gitea/pull/22545
const forgejo: Ways = {
	edit: (branch, path) => `/_edit/${branch}/${path}`,
	remove: (branch, path) => `/_delete/${branch}/${path}`,
	create: (branch, path, value) => `/_new/${branch}${query({ filename: path, value })}`,
	folder: (branch, path) => `/src/branch/${branch}/${path}`,
	history: (branch, path) => `/commits/branch/${branch}/${path}`,
	commit: (id) => `/commit/${id}`,
	issue: (title, template) =>
		`/issues/new${query({ template: template && `.github/ISSUE_TEMPLATE/${template}.yml`, title })}`,
	answer: 'field:',
	text: (title) => `/issues/new${upTo('body', { title })}`,
	proposals: '/pulls',
	proposal: (number) => `/pulls/${number}`,
	compare: (base, head) => `/compare/${base}...${head}`,
};

const WAYS: Record<Forge, Ways> = { github, gitlab, forgejo };

/** The form that edits `file`, a path inside the content folder, and proposes the change. */
export function editAddress(site: SiteRecord, file: string): string {
	return on(site, ({ edit }) => edit(branchOf(site), inContent(file)));
}

/** What proposes that `file`, a path inside the content folder, goes. */
export function removeAddress(site: SiteRecord, file: string): string {
	return on(site, ({ remove }) => remove(branchOf(site), inContent(file)));
}

/** The form that proposes a new file, with `begun` in it already where the forge can do that. */
export function newFileAddress(site: SiteRecord, file: string, begun?: string): string {
	return on(site, ({ create }) => create(branchOf(site), `content/${file}`, begun));
}

/** Both forms with a path and a text still to be put in, by a page that does not know them yet. */
export function forgeForms(site: SiteRecord): ForgeForms {
	const create = newFileAddress(site, PATH, TEXT);
	return { create, edit: editAddress(site, PATH), path: PATH, text: TEXT, fills: create.includes(TEXT) };
}

/** The addresses that change a file and that take it away, each with `stand` for a part of its path that is still to be said. */
export function changeForms(site: SiteRecord, path: (stand: string) => string) {
	return { edit: editAddress(site, path(PATH)), remove: removeAddress(site, path(PATH)), stand: PATH };
}

const PATH = '_-PATH-_';
const TEXT = '_-TEXT-_';

/** Everything that has been proposed and is not decided yet. */
export function proposalsAddress(site: SiteRecord): string {
	return on(site, ({ proposals }) => proposals);
}

/** The proposal of that number: a pull request, or whatever the forge calls it. */
export function proposalAddress(site: SiteRecord, number: number): string {
	return on(site, ({ proposal }) => proposal(number));
}

/** What `head` has that `base` has not; each is a branch, a tag or a commit. */
export function compareAddress(site: SiteRecord, base: string, head: string): string {
	return on(site, ({ compare }) => compare(parts(base), parts(head)));
}

/** What the commit `id` changed. */
export function commitAddress(site: SiteRecord, id: string): string {
	return on(site, ({ commit }) => commit(id));
}

/** Everything that ever happened to `file`, or to a folder. */
export function historyAddress(site: SiteRecord, file: string): string {
	return on(site, ({ history }) => history(branchOf(site), inContent(file)));
}

/** The form that opens an issue; `template` is the name of a file in the folder of issue templates, without its ending. */
export function issueAddress(site: SiteRecord, title: string, template?: string): string {
	return on(site, ({ issue }) => issue(title, template));
}

/** The same with its answers still to be put in; undefined where the forge has no forms for issues. */
export function fillableIssue(site: SiteRecord, title: string, template: string): IssueForm | undefined {
	const { answer: before } = WAYS[forgeOf(site)];
	return before === undefined ? undefined : { address: issueAddress(site, title, template), before };
}

/** An issue of `template` with what is known already in it, as a form or as the text that the form would make. */
export function begunIssue<Id extends string>(
	site: SiteRecord,
	template: string,
	questions: readonly Question<Id>[],
	answers: Readonly<Partial<Record<Id, string>>>,
): string {
	const form = fillableIssue(site, '', template);
	if (form) return filledIssue(form, answers as Record<string, string>) ?? form.address;
	return textIssue(site, '') + encodeURIComponent(textOf(questions, answers));
}

/** An issue without a form; its text is still to be put behind the address. */
export function textIssue(site: SiteRecord, title: string): string {
	return on(site, ({ text }) => text(title));
}

/** Everything that lies in `folder`, a path inside the content folder. */
export function folderAddress(site: SiteRecord, folder: string): string {
	return on(site, (ways) => ways.folder(branchOf(site), inContent(folder)));
}

function on(site: SiteRecord, way: (ways: Ways) => string): string {
	return `${site.repository.replace(/\/$/, '')}${way(WAYS[forgeOf(site)])}`;
}

const branchOf = ({ branch }: SiteRecord) => parts(branch);
const inContent = (path: string) => parts(`content/${path}`);
const parts = (path: string) => path.split('/').map(encodeURIComponent).join('/');

function query(values: Record<string, string | undefined>): string {
	const said = Object.entries(values).filter(([, value]) => value !== undefined && value !== '');
	return said.length === 0
		? ''
		: `?${said.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value ?? '')}`).join('&')}`;
}

// The same with `name` behind them, whose value is still to be put in.
function upTo(name: string, values: Record<string, string>): string {
	const said = query(values);
	return `${said}${said ? '&' : '?'}${encodeURIComponent(name)}=`;
}
