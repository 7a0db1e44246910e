// What components leave behind for the course: its tasks, resources, terms and quizzes.
import type { Place } from '../problem.ts';
import type { Resource } from '../schema/resource.ts';
import type { Task } from '../schema/task.ts';
import { readLink, readPicture } from './address.ts';
import { plainText } from './plain.ts';
import type { HouseNode, Reading } from './reading.ts';
import { refuse } from './reading.ts';

/** Notes what `node` means for the course, and judges the addresses among its props. */
export function remember(reading: Reading, node: HouseNode, place: Place): void {
	const { component, props = {} } = node;
	if (!component) return;
	const { url, archived, title = '' } = props;
	if (typeof url === 'string') props['url'] = readLink(reading, url, String(title), place) ?? '';
	if (typeof archived === 'string') props['archived'] = readLink(reading, archived, '', place) ?? '';
	switch (component.name) {
		case 'Task':
			reading.facts.tasks.push({ ...(props as unknown as Task), place });
			break;
		case 'Resource':
			reading.facts.resources.push({ ...(props as unknown as Resource), place });
			break;
		case 'Quiz':
			reading.facts.quizzes.push(String(props['id']));
			break;
		case 'Question':
			readChoices(reading, node, place);
			break;
		case 'Routes':
			readRoutes(reading, node, place);
			break;
		case 'Glossary':
			reading.facts.glossary.push({
				term: String(props['term']),
				text: plainText({ ...node, type: 'houseElement' }),
			});
			break;
		case 'Figure':
			props['src'] = readPicture(reading, String(props['src']), String(props['alt']), place) ?? '';
	}
}

function readRoutes(reading: Reading, { children }: HouseNode, place: Place): void {
	const count = (children as unknown as HouseNode[]).filter(
		({ component }) => component?.name === 'Route',
	).length;
	if (count > 1) return;
	refuse(
		reading,
		'mdx/routes',
		place,
		`There ${count === 1 ? 'is one route' : 'are no routes'} to choose from here. Give two or more, each in a \`<Route by="…">\`, or take the \`<Routes>\` away.`,
	);
}

function readChoices(reading: Reading, { props, children }: HouseNode, place: Place): void {
	const choices = (children as unknown as HouseNode[]).filter(
		({ component }) => component?.name === 'Choice',
	);
	const right = choices.filter((choice) => choice.props?.['correct']);
	if (choices.length > 1 && right.length > 0) return;
	refuse(
		reading,
		'mdx/quiz',
		place,
		`The question \`${String(props?.['id'])}\` has ${choices.length} ${choices.length === 1 ? 'choice' : 'choices'} and ${right.length} of them right. Give it two or more, and mark the right ones \`correct\`.`,
	);
}
