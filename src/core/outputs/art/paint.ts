// What artworks are painted with: light paper, dark ink, tones that run from the heart of the school’s colour to its
// rim, and colours for people that stand out from them.
import type { Accent } from '../cover/palette.ts';

export interface Paint {
	paper: string;
	ink: string;
	/** From dark to light. */
	tones: readonly [string, ...string[]];
	/** One for each peer; see `peerColour` for more of them. */
	peers: readonly [string, ...string[]];
}

const PAINTS: Record<Accent, Paint> = {
	teal: {
		paper: '#f7f4ea',
		ink: '#12302f',
		tones: ['#0d4a4b', '#17706b', '#3f9c8f', '#8cc5ae', '#d8dcb4'],
		peers: ['#e0562f', '#f2b134', '#6d3b7f', '#2d63ad', '#a8275a', '#5b7f1c'],
	},
	marigold: {
		paper: '#fbf5e6',
		ink: '#3a2208',
		tones: ['#7a3e0c', '#b5651a', '#e09a2b', '#f2c463', '#f8e3ad'],
		peers: ['#1d6b73', '#b3261e', '#41407f', '#5a7d1e', '#8a2d6a', '#20487c'],
	},
	tomato: {
		paper: '#fbf3ec',
		ink: '#3b1512',
		tones: ['#6f1d1b', '#b23a2a', '#e2674a', '#f0a183', '#f7d9c0'],
		peers: ['#1f6f78', '#e9a820', '#30467f', '#5d3a6e', '#47701f', '#0f4c5c'],
	},
	grape: {
		paper: '#f8f3f3',
		ink: '#2a1540',
		tones: ['#3d1d63', '#6a3a9c', '#9c72c8', '#c9aade', '#eadcec'],
		peers: ['#e7a02a', '#1d7f78', '#d14a3a', '#2f5fa8', '#6b8f1f', '#9b1f5c'],
	},
	leaf: {
		paper: '#f8f6e8',
		ink: '#1d2f10',
		tones: ['#24481b', '#477a29', '#7ba740', '#b5ca74', '#e4e4b2'],
		peers: ['#c8452c', '#e3a11f', '#2b5d8f', '#73305f', '#0f6d66', '#8a4b12'],
	},
	sky: {
		paper: '#f6f5ef',
		ink: '#12233f',
		tones: ['#16305c', '#2a5a9b', '#5b93cb', '#a0c4e0', '#dde5df'],
		peers: ['#e2683c', '#f0b93a', '#7a2e5d', '#2d7d5a', '#b3261e', '#5a4a9c'],
	},
};

/** What pictures of a school in `accent` are painted with. */
export function paintOf(accent: Accent): Paint {
	return PAINTS[accent];
}

/** The colour of peer `index`: after the last of them darker ones, then lighter ones. */
export function peerColour({ peers, ink, paper }: Paint, index: number): string {
	const colour = peers[index % peers.length] ?? peers[0];
	const round = Math.floor(index / peers.length) % 5;
	return mix(colour, round % 2 ? ink : paper, [0, 0.42, 0.45, 0.66, 0.22][round] ?? 0);
}

/** The tone at `at`, from 0 for the darkest to 1 for the lightest. */
export function toneAt({ tones }: Paint, at: number): string {
	const place = Math.min(1, Math.max(0, at)) * (tones.length - 1);
	const low = Math.min(Math.floor(place), tones.length - 2);
	return mix(tones[Math.max(0, low)] ?? tones[0], tones[low + 1] ?? tones[0], place - low);
}

/** `share` of the colour `b` in the colour `a`. */
export function mix(a: string, b: string, share: number): string {
	const part = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
	const parts = [1, 3, 5].map((at) => Math.round(part(a, at) + (part(b, at) - part(a, at)) * share));
	return `#${parts.map((one) => one.toString(16).padStart(2, '0')).join('')}`;
}
