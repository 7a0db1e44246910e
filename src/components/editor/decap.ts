// As much of Decap as is used here: what its program puts into `window.CMS`, and what it hands to widgets.

/** A value that Decap keeps; none of them ever changes. */
export interface Kept {
	get(key: string): unknown;
	set(key: string, value: unknown): Kept;
	toJS(): Record<string, unknown>;
}

export interface Decap {
	init(): void;
	registerCustomFormat(name: string, extension: string, format: Format): void;
	registerWidget(name: string, control: unknown, preview?: unknown): void;
	registerPreviewStyle(style: string, options?: { raw: boolean }): void;
	registerPreviewTemplate(collection: string, template: unknown): void;
	/** What the handler returns takes the place of the entry’s data; what it throws is shown, and nothing is saved. */
	registerEventListener(listener: {
		name: 'preSave';
		handler: (told: { entry: Kept }) => Kept | undefined;
	}): void;
	getBackend(name: string): { init: (...told: unknown[]) => Backend };
}

/** What reads and writes the files of a collection. */
export interface Format {
	fromFile(text: string): Record<string, unknown>;
	toFile(data: Record<string, unknown>): string;
}

/** What speaks with a forge, or only seems to. */
export interface Backend {
	status(): Promise<unknown>;
	persistEntry(entry: Saved, options: { commitMessage: string }): Promise<void>;
	authenticate(person: unknown): Promise<unknown>;
	/** What asks GitHub, once somebody has logged in. */
	api?: GitHub;
	getMedia(folder: string): Promise<unknown[]>;
}

export interface GitHub {
	originRepoURL: string;
	request(path: string, options: { method: string; body: string }): Promise<unknown>;
	createPR(title: string, head: string): Promise<{ number: number }>;
}

export interface Saved {
	dataFiles: readonly { path: string; newPath?: string; raw: string }[];
	assets: readonly { path: string; fileObj?: File }[];
}

/** What Decap tells of the entry that a widget or a preview stands for. */
export interface Told {
	entry: Kept;
	collection: Kept;
	value?: unknown;
	forID?: string;
	classNameWrapper?: string;
	onChange?: (value: string) => void;
}

interface Drawn {
	props: Told;
}

/** Folders in folders, with files at the ends. */
export interface Tree {
	[name: string]: Tree | { content: string; path: string };
}

declare global {
	interface Window {
		CMS: Decap;
		CMS_MANUAL_INIT: boolean;
		/** React’s, as Decap hands them on. */
		h: (name: string, props: object | null, ...children: unknown[]) => unknown;
		createClass: <Members extends object>(members: Members & ThisType<Members & Drawn>) => unknown;
		/** The files of Decap’s backend for trying out. */
		repoFiles: Tree;
	}
}

/** Loads Decap’s program from the site itself; it waits to be told to begin. */
export async function loadDecap(program: string): Promise<Decap> {
	window.CMS_MANUAL_INIT = true;
	const script = Object.assign(document.createElement('script'), { src: program });
	await new Promise((resolve, reject) => {
		script.onload = resolve;
		script.onerror = () => reject(new Error(`${program} does not come.`));
		document.head.append(script);
	});
	return window.CMS;
}

/** Lets `change` have each new backend of that name before anything is asked of it. */
export function withBackend(decap: Decap, name: string, change: (backend: Backend) => void): void {
	const registered = decap.getBackend(name);
	const { init } = registered;
	registered.init = (...told) => {
		const backend = init(...told);
		change(backend);
		return backend;
	};
}
