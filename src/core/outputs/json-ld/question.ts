import type { Catalogue, Question } from '../../catalogue/catalogue.ts';
import { type Node, some } from './node.ts';
import { creditNode } from './person.ts';
import type { Absolute } from './node.ts';

/** The anchor of an answer on the page of its question, counted from 0. */
export const answerAnchor = (index: number) => `answer-${index + 1}`;

/** The page at `url`, which is about one question. */
export function questionPage(
	catalogue: Catalogue,
	question: Question,
	{ url, language }: { url: string; language: string },
	absolute: Absolute,
): Node {
	const { title, text, date, by, topics, answers } = question;
	const author = (handle: string | undefined) =>
		handle === undefined ? undefined : creditNode(catalogue, handle, absolute);
	const told = answers.map((answer, index) => ({
		accepted: answer.accepted,
		node: {
			'@type': 'Answer',
			url: `${url}#${answerAnchor(index)}`,
			text: answer.text.trim(),
			dateCreated: answer.date,
			author: author(answer.by),
		} satisfies Node,
	}));
	const [accepted] = told.filter((one) => one.accepted);
	return {
		'@type': 'QAPage',
		'@id': url,
		url,
		inLanguage: language,
		mainEntity: {
			'@type': 'Question',
			url,
			name: title,
			text: text.plain.trim() || title,
			dateCreated: date,
			author: author(by),
			keywords: some(topics.map((topic) => topic.replaceAll('-', ' '))),
			answerCount: answers.length,
			acceptedAnswer: accepted?.node,
			suggestedAnswer: some(told.filter((one) => one !== accepted).map(({ node }) => node)),
		},
	};
}
