// The second gate. Everything before it is made to need no cleaning; if it would change anything, the page is refused.
import type { Nodes } from 'hast';
import type { Schema } from 'hast-util-sanitize';
import { sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';

const MATH =
	'math semantics annotation mrow mi mn mo ms mtext mspace msup msub msubsup mfrac msqrt mroot mover munder munderover mtable mtr mtd mlabeledtr mpadded mphantom menclose mstyle mmultiscripts mprescripts none merror';
const MATH_ATTRIBUTES =
	'accent accentunder columnalign columnlines columnspacing depth display displaystyle encoding fence form height largeop linebreak linethickness lspace mathbackground mathcolor mathsize mathvariant maxsize minsize movablelimits notation rowalign rowlines rowspacing rspace scriptlevel separator side stretchy symmetric voffset width';
const OURS =
	'a abbr b blockquote br caption cite code dd del details dfn div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i img input ins kbd label li mark ol p pre q rp rt ruby s samp section small span strong sub summary sup table tbody td th thead tr u ul var wbr';
const CLASSES =
	/^(hljs-.*|language-.*|task.*|resource.*|routes?(?:-title)?|quiz.*|question.*|choices?|answer|note.*|reveal|facilitator|figure|video.*|discuss.*|glossary|table|footnotes|sr-only|contains-task-list|data-footnote-backref|math-block)$/;
const IDS = /^(on-|task-|quiz-|note-|footnote-label$)/;

const words = (list: string) => list.split(' ');

const schema: Schema = {
	strip: [],
	clobber: [],
	required: {},
	tagNames: [...words(OURS), ...words(MATH)],
	attributes: {
		'*': [
			'lang',
			'dir',
			'title',
			['className', CLASSES],
			['id', IDS],
			'ariaLabel',
			'ariaLabelledBy',
			'ariaDescribedBy',
		],
		a: ['href', 'hrefLang', ['rel', 'license'], 'dataFootnoteRef', 'dataFootnoteBackref'],
		code: ['dataLanguage'],
		details: ['open'],
		div: ['dataType', ['role', 'note', 'group', 'region'], 'dataQuiz', 'dataQuestion', 'tabIndex'],
		img: ['src', 'alt', ['loading', 'lazy']],
		input: [['type', 'checkbox', 'radio'], 'disabled', 'checked', ['name', /^quiz-/]],
		li: ['dataChoice'],
		ol: ['start', 'reversed'],
		pre: ['tabIndex'],
		section: ['dataTask', 'dataWas', 'dataFootnotes'],
		td: ['align', 'colSpan', 'rowSpan'],
		th: ['align', 'colSpan', 'rowSpan', 'scope'],
		...Object.fromEntries(words(MATH).map((name) => [name, words(MATH_ATTRIBUTES)])),
	},
	protocols: { href: ['http', 'https'], src: [] },
};

/** The tree as HTML, and whether the sanitizer agrees with every sign of it. */
export function gatedHtml(tree: Nodes): { html: string; agrees: boolean } {
	const html = toHtml(tree);
	return { html, agrees: toHtml(sanitize(tree, schema)) === html };
}
