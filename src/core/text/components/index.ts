// The components that course pages may use. To add one: a file here, a line below, its look in `styles/prose.css`.
import type { Component } from '../component.ts';
import choice from './choice.ts';
import discuss from './discuss.ts';
import facilitator from './facilitator.ts';
import figure from './figure.ts';
import glossary from './glossary.ts';
import inLanguage from './in.ts';
import note from './note.ts';
import question from './question.ts';
import quiz from './quiz.ts';
import resource from './resource.ts';
import reveal from './reveal.ts';
import route from './route.ts';
import routes from './routes.ts';
import task from './task.ts';
import video from './video.ts';

export const components: ReadonlyMap<string, Component> = new Map(
	[
		task,
		resource,
		routes,
		route,
		quiz,
		question,
		choice,
		note,
		reveal,
		facilitator,
		figure,
		video,
		discuss,
		inLanguage,
		glossary,
	].map((definition) => [definition.name, definition]),
);
