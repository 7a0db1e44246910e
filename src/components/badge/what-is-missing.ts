// <what-is-missing> on the page of a badge: asks the same rule as the school does, on this device, about whoever the
// visitor names. Of the school it fetches one file, of nobody else anything.
import type { Facts } from '#core/recognition/facts.ts';
import type { TraceKey, TraceVoice, ToldTrace } from '#core/recognition/tell-trace.ts';
import { dayIn } from '../ui/day-in.ts';
import { traceItem } from './trace-item.ts';

interface Told {
	badge: string;
	facts: string;
	queue: { href: string; label: string };
	names: Record<string, Record<string, { href: string; label: string }>>;
	sentences: Record<TraceKey, string>;
	words: Record<
		'holds' | 'earned' | 'lacks' | 'unknown' | 'failed' | 'met' | 'notMet' | 'notCounted',
		string
	>;
}

type Values = Record<string, string | number>;

class WhatIsMissing extends HTMLElement {
	#told = JSON.parse(this.dataset['told'] ?? '{}') as Told;

	connectedCallback() {
		const form = this.querySelector('form')!;
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			void this.#ask(handleIn(String(new FormData(form).get('handle'))));
		});
		this.hidden = false;
	}

	async #ask(handle: string) {
		const { words, facts } = this.#told;
		const answer = await fetch(facts.replace('{handle}', encodeURIComponent(handle))).catch(() => undefined);
		if (answer?.ok) return this.#show(handle, (await answer.json()) as Facts);
		this.#answer(paragraph(filled(answer?.status === 404 ? words.unknown : words.failed, { handle })));
	}

	async #show(handle: string, facts: Facts) {
		const { evaluate } = await import('#core/recognition/evaluate.ts');
		const { tellTrace } = await import('#core/recognition/tell-trace.ts');
		const { badge: id, words, queue } = this.#told;
		const badge = facts.badges.find((one) => one.id === id);
		if (!badge) return this.#answer(paragraph(words.failed));
		const { holds, trace } = evaluate(badge, handle, facts);
		const has = facts.awards.some((award) => award.badge === id && award.holder === handle);
		const said = has ? words.holds : holds ? words.earned : words.lacks;
		const told: ToldTrace = tellTrace(trace, this.#voice());
		const list = element('ul', { className: 'trace', role: 'list' }, traceItem(told, words));
		const link = element('a', { href: queue.href }, queue.label);
		this.#answer(
			paragraph(filled(said, { handle, day: dayIn(facts.today) })),
			list,
			...(holds ? [] : [element('p', {}, link)]),
		);
	}

	#answer(...nodes: Node[]) {
		this.querySelector('[data-answer]')!.replaceChildren(...nodes);
	}

	#voice(): TraceVoice {
		const { names, sentences } = this.#told;
		const { lang } = document.documentElement;
		return {
			say: (key, { day, ...values }) =>
				filled(sentences[key], day === undefined ? values : { ...values, day: dayIn(String(day)) }),
			name: (what, id) => {
				const known = names[what];
				if (!known || !Object.hasOwn(known, id)) return { label: id };
				const { label, href } = known[id]!;
				return { label, ...(href && { href }) };
			},
			list: (all) => new Intl.ListFormat(lang).format(all),
		};
	}
}

// As people write it: with a sign before it, or in capitals.
const handleIn = (said: string) => said.trim().replace(/^@/, '').toLowerCase();

function filled(sentence: string, values: Values): string {
	const number = new Intl.NumberFormat(document.documentElement.lang);
	return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
		const value = values[name] ?? '';
		return typeof value === 'number' ? number.format(value) : value;
	});
}

const paragraph = (text: string) => element('p', {}, text);

function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	properties: Partial<HTMLElementTagNameMap[Name]>,
	...inside: (Node | string)[]
): HTMLElementTagNameMap[Name] {
	const made = Object.assign(document.createElement(name), properties);
	made.append(...inside);
	return made;
}

customElements.define('what-is-missing', WhatIsMissing);
