// A file with one proposal, or a list of them, in the shape of any forge, or in ours.
import { type Conversation, conversation } from './conversation.ts';
import { fromGithub, githubPull } from './github.ts';
import { fromGithubCli, githubCliPull } from './github-cli.ts';
import { fromGitlab, gitlabMerge } from './gitlab.ts';

export interface Export {
	conversations: Conversation[];
	/** How many proposals have a shape that nobody knows. */
	odd: number;
}

/** More are not read from one file. */
export const MOST_CONVERSATIONS = 5000;

/** The proposals that `data` holds, whoever wrote it. */
export function readExport(data: unknown): Export {
	const all = (Array.isArray(data) ? (data as unknown[]) : [data]).slice(0, MOST_CONVERSATIONS);
	const conversations = all.flatMap((one) => read(one) ?? []);
	return { conversations, odd: all.length - conversations.length };
}

function read(one: unknown): Conversation | undefined {
	const github = githubPull.safeParse(one);
	if (github.success) return judged(fromGithub(github.data));
	const gitlab = gitlabMerge.safeParse(one);
	if (gitlab.success) return judged(fromGitlab(gitlab.data));
	const cli = githubCliPull.safeParse(one);
	return judged(cli.success ? fromGithubCli(cli.data) : one);
}

const judged = (one: unknown) => conversation.safeParse(one).data;
