import { absolute, addresses, withBase } from '#core/addresses.ts';
import { listsOf } from '#core/outputs/cms/lists.ts';
import { proposalText } from '#core/outputs/templates.ts';
import type { ForgeForms } from '#core/sharing/hand-over.ts';
import type { SiteRecord } from '#core/schema/site.ts';
import { type Sentence, sentence } from '#i18n/words.ts';
import type { Edition } from '../edition.ts';
import { forgeForms, issueAddress } from '../forge.ts';
import type { Link, Meta } from '../meta.ts';
import { editorHosts } from '../policy/editor-hosts.ts';
import { carried, editorPolicy } from '../policy/policy.ts';
import { voiceOf } from '../voice.ts';
import { statement } from './statement.ts';

export interface EditorView {
	meta: Meta;
	/** Its own address and that of the picture that stands for it, in full. */
	address: string;
	picture: string;
	/** What the editor consists of, by their addresses. */
	program: string;
	config: string;
	settings: string;
	/** Ways to propose something without it. */
	doors: Link[];
	/** What it may load and run, where the host does not say. */
	policy: string;
}

/** The page of the web editor before its program has come. */
export function editorView(edition: Edition): EditorView {
	const { t, href } = voiceOf(edition);
	const { site } = edition;
	const { program, config, settings, page } = addresses.editor;
	const at = (address: string) => withBase(site.base, address);
	return {
		meta: {
			...statement(edition, page, t('editor.title'), t('editor.lead', { title: site.title })),
			listed: false,
		},
		address: absolute(site, page),
		picture: absolute(site, addresses.share.site),
		program: at(program),
		config: at(config),
		settings: at(settings),
		policy: carried(editorPolicy(editorHosts(site))),
		doors: [
			{ href: href(addresses.propose), label: t('nav.propose') },
			{ href: issueAddress(site, t('propose.issue')), label: t('editor.door.issue') },
			{ href: href(addresses.home), label: t('lost.home', { title: site.title }) },
		],
	};
}

/** What the editor’s own program has to know of the school. */
export interface EditorSettings {
	base: string;
	language: string;
	accent: string;
	/** What the editor calls its lists of entries. */
	lists: string[];
	words: Record<string, Sentence>;
	/** What a proposal says of itself on the forge: one of a new course, and any other. */
	proposals: { course: string; other: string };
	/** Without a login, nothing is saved. */
	tryOut: TryOut | undefined;
}

export interface TryOut extends ForgeForms {
	/** Where the files are that one can try it on. */
	sources: string;
}

/** What the editor’s own program has to know of the school. */
export function editorSettings(edition: Edition): EditorSettings {
	const { site, language } = edition;
	const written = voiceOf(edition).t('editor.proposed', { title: site.title });
	return {
		base: site.base,
		language,
		accent: site.accent,
		lists: listsOf(edition).map(({ name }) => name),
		words: Object.fromEntries(WORDS.map((word) => [word, sentence(language, `editor.${word}`)])),
		proposals: { course: `${written}\n\n${proposalText(edition)}`, other: written },
		tryOut: site.editor ? undefined : tryOut(site),
	};
}

function tryOut(site: SiteRecord): TryOut {
	return { sources: withBase(site.base, addresses.editor.sources), ...forgeForms(site) };
}

const WORDS = [
	'tryOut',
	'tryOut.how',
	'taken',
	'propose.filled',
	'propose.new',
	'propose.old',
	'propose',
	'pictures',
	'download',
	'copy',
	'copied',
	'check.title',
	'check.none',
	'check.errors',
	'check.advice',
	'preview.waits',
	'line',
	'address',
	'insert',
	'component',
	'heading',
	'heading.text',
	'list',
	'list.text',
	'link',
	'link.text',
	'picture',
	'picture.text',
] as const;
