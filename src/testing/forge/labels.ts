// The labels of a pull request, in which the web editor keeps how far it is.
import { pusher } from './people.ts';
import { pullOf } from './pulls.ts';
import { type Asked, get, post, put, Refusal, remove } from './route.ts';

/** Sets the labels of a pull request, which only those who write to the school may. */
function label(
	asked: Asked,
	labels: (before: readonly string[], given: readonly string[]) => readonly string[],
) {
	const pull = pullOf(asked);
	pusher(asked);
	const given = (Array.isArray(asked.body) ? asked.body : (asked.body['labels'] ?? [])) as string[];
	pull.labels = [...new Set(labels(pull.labels, given))];
	pull.updated = asked.world.now();
	return pull.labels.map((name) => ({ name }));
}

const LABELS = '/repos/:owner/:name/issues/:number/labels';

export const labels = [
	get(LABELS, (asked) => pullOf(asked).labels.map((name) => ({ name }))),
	put(LABELS, (asked) => label(asked, (_, given) => given)),
	post(LABELS, (asked) => label(asked, (before, given) => [...before, ...given])),
	remove(`${LABELS}/:label+`, (asked) => {
		if (!pullOf(asked).labels.includes(asked.at['label'] ?? ''))
			throw new Refusal(404, 'Label does not exist');
		return label(asked, (before) => before.filter((name) => name !== asked.at['label']));
	}),
];
