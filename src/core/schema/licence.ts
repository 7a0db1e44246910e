// The licences a course may carry: SPDX identifiers, and what each asks of whoever builds on it.
// Source of the identifiers: https://spdx.org/licenses/

export interface Licence {
	title: string;
	address: string;
	/** Naming the author is a condition. */
	attribution: boolean;
	/** What is built on it must carry the same licence. */
	shareAlike: boolean;
	/** Sale is ruled out; such a licence is not free in the sense of freedomdefined.org. */
	nonCommercial: boolean;
}

const cc = (code: string, version: string) => `https://creativecommons.org/licenses/${code}/${version}/`;
const free = { attribution: true, shareAlike: false, nonCommercial: false };

export const licences = {
	'CC0-1.0': {
		...free,
		attribution: false,
		title: 'CC0 1.0',
		address: 'https://creativecommons.org/publicdomain/zero/1.0/',
	},
	'CC-BY-4.0': { ...free, title: 'CC BY 4.0', address: cc('by', '4.0') },
	'CC-BY-3.0': { ...free, title: 'CC BY 3.0', address: cc('by', '3.0') },
	'CC-BY-SA-4.0': { ...free, shareAlike: true, title: 'CC BY-SA 4.0', address: cc('by-sa', '4.0') },
	'CC-BY-SA-3.0': { ...free, shareAlike: true, title: 'CC BY-SA 3.0', address: cc('by-sa', '3.0') },
	'CC-BY-NC-4.0': { ...free, nonCommercial: true, title: 'CC BY-NC 4.0', address: cc('by-nc', '4.0') },
	'CC-BY-NC-SA-4.0': {
		...free,
		shareAlike: true,
		nonCommercial: true,
		title: 'CC BY-NC-SA 4.0',
		address: cc('by-nc-sa', '4.0'),
	},
	'GFDL-1.3-or-later': {
		...free,
		shareAlike: true,
		title: 'GNU FDL 1.3 or later',
		address: 'https://www.gnu.org/licenses/fdl-1.3.html',
	},
	MIT: { ...free, title: 'MIT', address: 'https://opensource.org/license/mit' },
	'Apache-2.0': { ...free, title: 'Apache 2.0', address: 'https://www.apache.org/licenses/LICENSE-2.0' },
} as const satisfies Record<string, Licence>;

export type LicenceId = keyof typeof licences;

export const LICENCES = Object.keys(licences) as [LicenceId, ...LicenceId[]];

/** What a linked resource may say of its own terms; linking asks for less than copying. */
export const RESOURCE_LICENCES = [
	...LICENCES,
	'CC-BY-ND-4.0',
	'CC-BY-NC-ND-4.0',
	'PSF-2.0',
	'public-domain',
	'free-to-read',
] as const;
