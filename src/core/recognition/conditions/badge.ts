import { holds } from '../roles.ts';
import { type Asked, type Found, found } from './found.ts';

/** Holds another badge today. */
export function badge({ known, holder }: Asked, of: string): Found {
	return found({ what: 'badge', holds: holds(known, holder, of), of });
}
