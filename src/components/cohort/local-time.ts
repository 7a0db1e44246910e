// <local-time> around a <time>: says the moment on the visitor’s own clock too, where that shows something else.

class LocalTime extends HTMLElement {
	connectedCallback() {
		const time = this.querySelector('time');
		const { clock = '', yours = '' } = this.dataset;
		if (!time || this.childElementCount > 1) return;
		const moment = Date.parse(time.dateTime);
		// Without a zone, a time is read as one of the visitor’s own.
		if (Date.parse(clock) === moment) return;
		const note = document.createElement('span');
		note.className = 'small';
		note.textContent = yours.replace('{time}', told(moment, languageAround(this)));
		this.append(note);
	}
}

function told(moment: number, language: string): string {
	const parts = {
		weekday: 'short',
		day: 'numeric',
		month: 'short',
		hour: '2-digit',
		minute: '2-digit',
	} as const;
	return new Intl.DateTimeFormat(language, parts).format(moment);
}

// The language of the page, as they speak it where the visitor is; some browsers name what is no language.
function languageAround(element: Element): string {
	const language = element.closest<HTMLElement>('[lang]')?.lang ?? 'en';
	const spoken = navigator.languages.filter((one) => /^[a-z]{2,3}(-[a-z\d]+)*$/i.test(one));
	return spoken.find((one) => one.split('-')[0] === language.split('-')[0]) ?? language;
}

customElements.define('local-time', LocalTime);
