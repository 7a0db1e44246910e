// What a course sends its learners to: resources, and other links to the web.
import type { Course } from '../catalogue/catalogue.ts';
import type { Resource } from '../schema/resource.ts';
import type { Line } from './comparison.ts';
import { counted, duration, listed } from './count.ts';
import { change, clipped, gain } from './line.ts';
import type { CoursePair } from './side.ts';

export function linkLines({ before, after }: Pick<CoursePair, 'before' | 'after'>): Line[] {
	const [then, now] = [resourcesOf(before), resourcesOf(after)];
	const [wasLinked, isLinked] = [linksOf(before, then), linksOf(after, now)];
	const fresh = [...isLinked].filter((url) => !wasLinked.has(url) && !then.has(url));
	const gone = [...wasLinked].filter((url) => !isLinked.has(url) && !now.has(url));
	return [
		...[...then]
			.filter(([url]) => !now.has(url))
			.map(([, one]) => change('resource', `${called(one)} is no longer among the resources`)),
		...[...now].flatMap(([url, one]) => {
			const was = then.get(url);
			return was
				? resourceChanges(was, one)
				: [gain('resource', `${called(one)} is a new resource`, noteOf(one))];
		}),
		...(fresh.length ? [gain('link', `${counted(fresh.length, 'new link')}: ${hosts(fresh)}`)] : []),
		...(gone.length ? [change('link', `${counted(gone.length, 'link')} gone: ${hosts(gone)}`)] : []),
	];
}

function resourceChanges(before: Resource, after: Resource): Line[] {
	if (before.optional === after.optional) return [];
	return [
		change('resource', `${called(after)} is ${after.optional ? 'optional now' : 'asked of everyone now'}`),
	];
}

const called = ({ title, url }: Resource) => `“${title}” (\`${hostOf(url)}\`)`;

function noteOf({ type, minutes, optional }: Resource): { note: string } {
	const said = [`To ${type}`, minutes !== undefined && duration(minutes), optional && 'optional'];
	return { note: said.filter(Boolean).join(' · ') };
}

function resourcesOf({ units, text }: Course): Map<string, Resource> {
	return new Map(
		[...text.resources, ...units.flatMap(({ resources }) => resources)].map((one) => [one.url, one]),
	);
}

function linksOf({ units, text }: Course, resources: ReadonlyMap<string, Resource>): Set<string> {
	const links = [text, ...units.map((unit) => unit.text)].flatMap((one) => one.links);
	return new Set(links.map(({ url }) => url).filter((url) => /^https?:/i.test(url) && !resources.has(url)));
}

const hosts = (urls: readonly string[]) => listed([...new Set(urls.map((url) => `\`${hostOf(url)}\``))]);

/** The host of an address, without what stands before or behind it. */
export function hostOf(url: string): string {
	return clipped((/^https?:\/\/([^/?#]*)/i.exec(url)?.[1] ?? url).replaceAll('`', ''), 100);
}
