// The verifier in one file: it speaks a language of its own, and knows what it was told when it was made.
import '../../styles/verify-kit.css';
import './verify-badge.ts';

const main = document.querySelector('main')!;
const buttons = [...document.querySelectorAll<HTMLButtonElement>('button[lang]')];

function speak(language: string) {
	const { content, dir, dataset } = document.querySelector<HTMLTemplateElement>(
		`template[lang="${language}"]`,
	)!;
	const page = content.cloneNode(true) as DocumentFragment;
	Object.assign(page.querySelector<HTMLElement>('verify-badge')!.dataset, { ...main.dataset });
	Object.assign(document.documentElement, { lang: language, dir });
	document.title = dataset['title'] ?? '';
	main.replaceChildren(page);
	for (const button of buttons) button.ariaPressed = String(button.lang === language);
}

for (const button of buttons) button.addEventListener('click', () => speak(button.lang));

const spoken = buttons.map(({ lang }) => lang);
const wanted = navigator.languages.map((tag) => tag.split('-')[0] ?? '');
speak(wanted.find((tag) => spoken.includes(tag)) ?? spoken[0] ?? 'en');
