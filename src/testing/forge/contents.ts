// A file of a branch, asked for by its path.
import { commitAt, inLines } from './objects.ts';
import { known, MAIN } from './repositories.ts';
import { get, notFound } from './route.ts';

export const contents = [
	get('/repos/:owner/:name/contents/:path+', ({ world, at, query, accept }) => {
		const { owner = '', name, path = '' } = at;
		known(world, owner, name);
		const from = commitAt(world, owner, query.get('ref') ?? MAIN);
		const blob = from && world.bare.find(`${from}:${path}`, 'blob');
		if (!blob) throw notFound();
		const bytes = world.bare.bytes(['cat-file', 'blob', blob]);
		if (accept.includes('raw')) return bytes;
		const content = inLines(bytes.toString('base64'));
		return { type: 'file', path, sha: blob, size: bytes.length, encoding: 'base64', content };
	}),
];
