// Where the repository lives: forges differ in their addresses, their API and what they call a proposal.

/** The forges that the school knows by their ways; `forgejo` stands for Gitea and Codeberg as well. */
export const FORGES = ['github', 'gitlab', 'forgejo'] as const;

export type Forge = (typeof FORGES)[number];

/** The forge of the school: the one that `site.yml` says, or the one that the repository’s address looks like. */
export function forgeOf({ forge, repository }: { forge?: Forge | undefined; repository: string }): Forge {
	if (forge) return forge;
	const { hostname } = new URL(repository);
	return LOOKS.find(([, looks]) => looks.test(hostname))?.[0] ?? 'github';
}

// A forge of one’s own mostly has its program in its name; some large ones have not.
const LOOKS: [Forge, RegExp][] = [
	['gitlab', /(^|[.-])gitlab([.-]|$)|^(salsa\.debian\.org|framagit\.org|0xacab\.org|invent\.kde\.org)$/],
	['forgejo', /(^|[.-])(forgejo|gitea|codeberg)([.-]|$)/],
];
