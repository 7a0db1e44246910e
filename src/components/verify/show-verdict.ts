// Fills the section of the verdict. What a credential says is a stranger's: it is only ever text, or the goal of a link.
import type { Facts } from './facts.ts';
import type { Told } from './told.ts';

/** How the page speaks. */
export interface Speech {
	language: string;
	words: Readonly<Record<string, string>>;
	school: string;
	/** The day of the list of what is revoked, and today. */
	published: string;
	today: string;
}

/** Shows that there was no badge, and why. */
export function showNothing(section: HTMLElement, speech: Speech, why: string): void {
	begin(section, 'nothing', say(speech, 'nothing'), say(speech, why));
	for (const name of ['says', 'looked', 'cannot']) part(section, name).hidden = true;
}

/** Shows what was found of a badge. */
export function showTold(section: HTMLElement, speech: Speech, { state, lines, facts, issuer }: Told): void {
	const values = {
		issuer: issuer ?? '',
		from: day(speech, facts?.from),
		// The moment at which it ends is no more part of it.
		until: day(speech, facts?.until, -1),
		today: day(speech, speech.today),
		published: day(speech, speech.published),
	};
	begin(section, state, say(speech, state), say(speech, `${state}Lead`, values));
	part(section, 'says').hidden = facts === undefined;
	part(section, 'looked').hidden = false;
	part(section, 'cannot').hidden = facts === undefined;
	part(section, 'facts').replaceChildren(...(facts ? rowsOf(speech, facts) : []));
	part(section, 'lines').replaceChildren(
		...lines.map(({ mark, says }) => {
			const item = element(
				'li',
				element('b', say(speech, `mark.${mark}`)),
				element('span', say(speech, says, values)),
			);
			item.dataset['mark'] = mark;
			return item;
		}),
	);
}

function begin(section: HTMLElement, state: string, title: string, lead: string): void {
	section.dataset['state'] = state;
	section.ariaLabel = title;
	part(section, 'title').textContent = title;
	part(section, 'lead').textContent = lead;
}

function rowsOf(speech: Speech, facts: Facts): Node[] {
	const { badge, description, issuer, given, recipient, levels, evidence, award, criteria } = facts;
	const more = [
		...(award ? [link(award, say(speech, 'award'))] : []),
		...(criteria ? [link(criteria, say(speech, 'criteria'))] : []),
	];
	return [
		...row(say(speech, 'badge'), [plain(badge)]),
		...row(say(speech, 'means'), description === undefined ? [] : [plain(description)]),
		...row(say(speech, 'issuer'), issuer === undefined ? [] : [plain(issuer)]),
		...row(say(speech, 'given'), given === undefined ? [] : [day(speech, given)]),
		...row(say(speech, 'to'), [recipientOf(speech, recipient)]),
		...row(
			say(speech, 'levels'),
			levels.map(({ criterion, level }) => plain(`${criterion}: ${level}`)),
		),
		...row(
			say(speech, 'evidence'),
			evidence.map((one) => link(one)),
		),
		...row(say(speech, 'more'), more),
	];
}

function recipientOf(speech: Speech, { kind, id = '' }: Facts['recipient']): Node | string {
	if (kind === 'page') return link(id);
	return kind === 'key' ? say(speech, 'toKey', { key: id }) : say(speech, 'toNobody');
}

function row(title: string, values: readonly (Node | string)[]): Node[] {
	return values.length === 0 ? [] : [element('dt', title), ...values.map((value) => element('dd', value))];
}

function plain(text: string): HTMLElement {
	const found = element('bdi', text);
	found.dir = 'auto';
	return found;
}

function link(href: string, label = href): HTMLElement {
	const found = element('a', label);
	found.href = href;
	found.rel = 'nofollow noopener external';
	if (label === href) found.dir = 'ltr';
	return found;
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, ...inside: (Node | string)[]) {
	const made = document.createElement(name);
	made.append(...inside);
	return made;
}

const part = (section: HTMLElement, name: string) => section.querySelector<HTMLElement>(`[data-${name}]`)!;

// Every value is set apart, so that its letters do not turn the sentence round.
function say({ words, school }: Speech, key: string, values: Record<string, string> = {}): string {
	const all: Record<string, string> = { school, ...values };
	return (words[key] ?? '').replace(/\{(\w+)\}/g, (_, name: string) => `\u2068${all[name] ?? ''}\u2069`);
}

function day({ language }: Speech, moment: string | undefined, milliseconds = 0): string {
	const time = Date.parse(moment ?? '') + milliseconds;
	if (Number.isNaN(time)) return moment ?? '';
	const order = language === 'en' ? 'en-GB' : language;
	return new Intl.DateTimeFormat(order, { dateStyle: 'long', timeZone: 'UTC' }).format(time);
}
