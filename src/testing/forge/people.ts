// Who somebody is, and what they may do.
import { get, notFound, Refusal, type Asked } from './route.ts';
import type { World } from './world.ts';

/** The mail address that the forge signs with, since nobody’s own is its business. */
export const mailOf = (login: string) => `${login}@users.noreply.forge.example`;

export function personJson({ people, address }: World, login: string) {
	return {
		login,
		id: Object.keys(people).indexOf(login) + 1,
		type: login.endsWith('[bot]') ? 'Bot' : 'User',
		html_url: `${address}/${login}`,
		avatar_url: '',
	};
}

/** Who asks; a stranger is asked to say who they are. */
export function somebody({ me }: Asked): string {
	if (me === undefined) throw new Refusal(401, 'Requires authentication');
	return me;
}

export const mayPush = ({ origin, people }: World, login: string | undefined, owner: string) =>
	login !== undefined && (login === owner || (owner === origin.owner && people[login]?.writes === true));

/** Who asks, where they may write to the repository of `owner`. */
export function pusher(asked: Asked, owner = asked.at['owner'] ?? ''): string {
	const login = somebody(asked);
	if (!mayPush(asked.world, login, owner)) throw new Refusal(403, 'Must have push access to repository');
	return login;
}

function profile(world: World, login: string) {
	const person = world.people[login];
	if (!person) throw notFound();
	return { ...personJson(world, login), name: person.name, email: null };
}

export const people = [
	get('/user', (asked) => profile(asked.world, somebody(asked))),
	get('/users/:login', ({ world, at }) => profile(world, at['login'] ?? '')),
	get('/repos/:owner/:name/collaborators/:login/permission', (asked) => {
		const { world, at } = asked;
		const { owner = '', login = '' } = at;
		if (!mayPush(world, somebody(asked), owner))
			throw new Refusal(403, 'Must have push access to view collaborator permission.');
		const permission = login === owner ? 'admin' : mayPush(world, login, owner) ? 'write' : 'read';
		return { permission, role_name: permission, user: personJson(world, login) };
	}),
];
