// What stands in the fields of a form: read, put back, and kept on the device until it is handed over.
import { contactIn } from '#core/text/contact.ts';
import { type Kept, type KeptDraft, withDraft } from '#core/sharing/kept.ts';
import { keep, kept } from './kept.ts';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const fieldsIn = (form: HTMLFormElement) =>
	[...form.elements].filter((one): one is Field => 'name' in one && one.name !== '' && 'value' in one);

const isTick = (field: Field): field is HTMLInputElement =>
	field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type);

/** What stands in each field, by its name; a box is `yes` or nothing. */
export function answersIn(form: HTMLFormElement): Record<string, string> {
	const answers: Record<string, string> = {};
	for (const field of fieldsIn(form)) {
		if (!isTick(field)) answers[field.name] = field.value;
		else if (field.type === 'checkbox') answers[field.name] = field.checked ? 'yes' : '';
		else if (field.checked) answers[field.name] = field.value;
	}
	return answers;
}

/** Puts `answers` into the fields. */
export function putBack(form: HTMLFormElement, answers: Readonly<Record<string, string>>): void {
	for (const field of fieldsIn(form)) {
		const answer = answers[field.name];
		if (answer === undefined) continue;
		if (!isTick(field)) field.value = answer;
		else field.checked = field.type === 'checkbox' ? answer === 'yes' : answer === field.value;
	}
}

/** The draft that the device keeps under `name`. */
export const draftOf = (name: string): KeptDraft | undefined =>
	Object.hasOwn(kept().drafts, name) ? kept().drafts[name] : undefined;

/** Keeps what stands in the form under `name`, and who somebody is. */
export function keepDraft(form: HTMLFormElement, name: string): void {
	const fields = answersIn(form);
	const at = new Date().toISOString();
	keep((before) => withDraft(knownAs(before, form, fields['handle']), name, { fields, at }));
}

/** Keeps it no longer. */
export function forgetDraft(name: string): void {
	keep((before) => withDraft(before, name, undefined));
}

function knownAs(before: Kept, form: HTMLFormElement, handle = ''): Kept {
	const field = form.elements.namedItem('handle');
	return field instanceof HTMLInputElement && field.validity.valid ? { ...before, handle } : before;
}

/** The day where somebody is, `YYYY-MM-DD`. */
export function today(): string {
	const now = new Date();
	const two = (number: number) => String(number).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Refuses what is private, wherever somebody writes freely, and says `why`. */
export function refuseContact(form: HTMLFormElement, why: string): void {
	for (const field of fieldsIn(form))
		if (field instanceof HTMLTextAreaElement || (field.type === 'text' && field.name !== 'handle'))
			field.setCustomValidity(contactIn(field.value) ? why : '');
}
