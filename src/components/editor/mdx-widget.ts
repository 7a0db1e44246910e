// Makes <mdx-field> a widget of Decap: what it is told goes into the element, what somebody writes goes out.
import { collectionOf } from '#core/outputs/cms/place.ts';
import type { Decap, Told } from './decap.ts';
import { draftOf, type School } from './entry-draft.ts';
import { judgeSoon } from './judging.ts';
import { MdxField } from './mdx-field.ts';

/** The field that somebody writes in, so that the preview can lead to a place in it. */
export let openField: MdxField | undefined;

/** Registers the widget `mdx` for texts of the school. */
export function registerMdxWidget(decap: Decap, school: School): void {
	const control = window.createClass({
		field: undefined as MdxField | undefined,
		judge: () => {},
		render() {
			const { classNameWrapper } = this.props;
			const ref = (field: MdxField | null) => {
				this.field = field ?? undefined;
			};
			return window.h('mdx-field', { ref, className: classNameWrapper });
		},
		componentDidMount() {
			const { field } = this;
			if (!field) return;
			openField = field;
			field.begin({ id: this.props.forID ?? '', say: school.say, pictures: picturesOf(this.props) });
			field.value = String(this.props.value ?? '');
			field.addEventListener('input', () => {
				this.props.onChange?.(field.value);
				this.judge();
			});
			this.judge = judgeSoon(
				() => draftOf(this.props, school, field.value),
				({ problems }) =>
					field.show({ problems: problems.filter(({ place }) => place !== undefined) }, school.say),
			);
			this.judge();
		},
		componentDidUpdate() {
			if (!this.field || this.field.value === String(this.props.value ?? '')) return;
			this.field.value = String(this.props.value ?? '');
			this.judge();
		},
		// A draft may be saved whatever the check says of it; the list says what it will say.
		isValid: () => true,
	});
	decap.registerWidget('mdx', control);
}

function picturesOf({ collection }: Told): string {
	const list = String(collection.get('name'));
	if (collectionOf(list) === 'mail') return `../../courses/${list.replace(/^mail-/, '')}/pictures/`;
	return collectionOf(list) === 'units' ? '../pictures/' : './pictures/';
}
