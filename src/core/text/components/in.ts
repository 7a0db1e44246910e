import { z } from 'zod';
import { language } from '../../schema/fields.ts';
import { component } from '../component.ts';
import { el } from '../hast.ts';

const RIGHT_TO_LEFT = ['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'];

/** The direction that a language is written in, by its primary tag. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
	return RIGHT_TO_LEFT.includes(tag.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

export default component({
	name: 'In',
	about: 'Words in another language, so that they are spoken and written the right way round.',
	props: z.strictObject({
		language: language.meta({ title: 'Language', description: 'Its language tag, such as `es` or `ar`.' }),
	}),
	place: 'both',
	holds: 'flow',
	html: (props, children, { inline }) =>
		el(inline ? 'span' : 'div', { lang: props.language, dir: directionOf(props.language) }, ...children),
	plain: (_, inner) => inner,
	example: 'They say <In language="es">buen camino</In> to one another.',
});
