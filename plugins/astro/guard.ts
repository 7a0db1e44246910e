// Content is data. Whatever comes to import a file of it, by whatever road, the build stops here: before the file is
// read, when it would be left to Node, and once more when files are written out.
import { existsSync, realpathSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

export interface GuardOptions {
	/** The content folder. */
	folder?: string | undefined;
	/** The folder of the project, where `src/pages` lies. */
	root?: string | undefined;
}

/** Lets no file of the content folder, no `data:` import and no Markdown outside `src/pages` become a part of the site. */
export function guardPlugin({ folder = 'content', root = process.cwd() }: GuardOptions = {}): Plugin {
	const refusal = judge(realPath(resolve(folder)), realPath(root));
	return {
		name: 'guard',
		enforce: 'pre',
		config: () => ({
			worker: { plugins: () => [guardPlugin({ folder, root })] },
			// What is written into a program as text could not be told apart any more.
			build: { assetsInlineLimit: 0 },
			css: { postcss: { plugins: [styleGuard(refusal)] } },
		}),
		async resolveId(source, importer, options) {
			const written = writtenRefusal(source) ?? refusal(source);
			if (written) this.error(written + byWhom(importer, root));
			const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
			const found = resolved && refusal(resolved.id);
			if (found) this.error(found + byWhom(importer, root));
			return null;
		},
		load(id) {
			const found = refusal(id);
			if (found) this.error(found);
			return null;
		},
		generateBundle(_, bundle) {
			for (const file of Object.values(bundle))
				for (const name of file.type === 'asset' ? file.originalFileNames : []) {
					const found = refusal(resolve(root, name));
					if (found) this.error(found);
				}
		},
	};
}

/** The guard as an integration. */
export default function guard({ folder }: Pick<GuardOptions, 'folder'> = {}): AstroIntegration {
	return {
		name: 'guard',
		hooks: {
			'astro:config:setup': ({ config, updateConfig }) => {
				updateConfig({ vite: { plugins: [guardPlugin({ folder, root: fileURLToPath(config.root) })] } });
			},
		},
	};
}

// Stylesheets reach one another without Vite's plugins; PostCSS knows afterwards which file each line is from.
function styleGuard(refusal: (id: string) => string | undefined) {
	return {
		postcssPlugin: 'guard',
		Once(sheet: Root) {
			const files = new Set(sheet.nodes.map(({ source }) => source?.input.file ?? ''));
			for (const file of files) {
				const found = refusal(file);
				if (found) throw new Error(found);
			}
		},
	};
}

/** As much of PostCSS's tree as is looked at. */
interface Root {
	nodes: { source?: { input: { file?: string | undefined } } | undefined }[];
}

const MARKDOWN = /\.(?:mdx|md|markdown|mdown|mkdn|mkd|mdwn)$/i;

/** Says why a module may not be one; undefined where it may. */
function judge(content: string, root: string): (id: string) => string | undefined {
	return (id) => {
		const paths = filesOf(id);
		const shown = (path: string) => relative(root, path).replaceAll(sep, '/');
		const inContent = paths.find((path) => lies(path, content));
		if (inContent)
			return `\`${shown(inContent)}\` lies in the content folder, and nothing there may run or be bundled. Read it with \`getCatalogue()\` instead.`;
		const page = paths.find((path) => MARKDOWN.test(path) && !lies(path, join(root, 'src', 'pages')));
		return page === undefined
			? undefined
			: `\`${shown(page)}\` is Markdown, which would run as a program. Write it as a page in \`src/pages\`, or as content and read it with \`getCatalogue()\`.`;
	};
}

function writtenRefusal(source: string): string | undefined {
	const protocol = /^[\s\0]*((?:data|blob|https?):)/i.exec(source)?.[1]?.toLowerCase();
	return protocol && `\`${protocol}\` is imported, a program that is no file. Put it into a file of \`src\`.`;
}

const byWhom = (importer: string | undefined, root: string) =>
	importer === undefined || importer.startsWith('\0')
		? ''
		: ` It is imported by \`${relative(root, importer).replaceAll(sep, '/')}\`.`;

const lies = (path: string, folder: string) => path === folder || path.startsWith(folder + sep);

// An id may carry a query, and a file may be named like one, so both readings count.
function filesOf(id: string): string[] {
	const path = pathOf(id);
	const readings = [path, path.replace(/[?#].*$/s, ''), path.replace(/\?.*$/s, '')];
	return [...new Set(readings)].filter((one) => isAbsolute(one) && existsSync(one)).map(realPath);
}

function pathOf(id: string): string {
	const path = id.replace(/^\0+/, '').replace(/^\/@fs(?=\/)/, '');
	return /^file:\/\//i.test(path) && URL.canParse(path) ? fileURLToPath(path) : path;
}

const realPath = (path: string) => (existsSync(path) ? realpathSync.native(path) : path);
