// The addresses inside a page: judged, resolved to what they have on the site, and remembered.
import type { Nodes } from 'mdast';
import { addressOfFile } from '../address-of-file.ts';
import { addresses, withBase } from '../addresses.ts';
import type { Place } from '../problem.ts';
import type { Reading } from './reading.ts';
import { placeOf, refuse } from './reading.ts';
import { deceives, linkTarget, pictureTarget } from './url.ts';

/** The address of a link on the site; reports what is wrong with it and gives `undefined` then. */
export function readLink(reading: Reading, url: string, text: string, at: Place | Nodes): string | undefined {
	const target = linkTarget(url, reading.file);
	if ('rule' in target) {
		refuse(reading, target.rule, at, target.message);
		return undefined;
	}
	const deceit = 'web' in target ? deceives(text, target.web) : undefined;
	if (deceit) refuse(reading, deceit.rule, at, deceit.message);
	const anchor = 'anchor' in target ? target.anchor : undefined;
	reading.facts.links.push({
		url,
		text,
		...('file' in target && { file: target.file }),
		...('site' in target && { site: target.site }),
		...(anchor !== undefined && { anchor }),
		place: placeOf(at),
	});
	const hash = anchor === undefined ? '' : url.slice(url.indexOf('#'));
	if ('web' in target) return target.web;
	if ('site' in target) return withBase(reading.base, target.site) + hash;
	if ('file' in target) return `${addressOfFile(target.file, reading.base) ?? ''}${hash}`;
	return hash;
}

/** The address of a picture on the site; reports what is wrong with it and gives `undefined` then. */
export function readPicture(
	reading: Reading,
	url: string,
	alt: string,
	at: Place | Nodes,
): string | undefined {
	const target = pictureTarget(url, reading.file);
	if ('rule' in target) {
		refuse(reading, target.rule, at, target.message);
		return undefined;
	}
	reading.facts.pictures.push({ file: target.file, alt, place: placeOf(at) });
	return withBase(reading.base, addresses.picture(target.file));
}
