// The pages that may be found: each at its one address, with its translations and the day it last changed.
import { absolute, addresses } from '#core/addresses.ts';
import { courseAnnounced } from '#core/catalogue/announced.ts';
import type { Cohort, Course } from '#core/catalogue/catalogue.ts';
import { courseAsked, topicsAsked } from '#core/catalogue/questions.ts';
import { isListed } from '#core/catalogue/sign-up.ts';
import { facetValues } from '#core/catalogue/facets.ts';
import { courseFolder, lastChanged } from '#core/catalogue/history.ts';
import { planOf } from '#core/cohort/plan.ts';
import { rules } from '#core/rules/index.ts';
import { MOST_PAGES, type SitemapPage } from '#core/outputs/sitemap.ts';
import { type Edition, editionsOf, localAddress, mainLanguage } from '../edition.ts';
import { frameOf } from '../frame.ts';
import type { Meta } from '../meta.ts';
import type { Row } from '../paths.ts';
import { alternatesOf, canonicalOf } from '../places.ts';
import { announced } from './announcement.ts';
import { courseMeta } from './course.ts';
import { askedIn } from './asked.ts';
import { isShown } from './holder.ts';
import { showing } from './shelf.ts';
import { componentsView } from './engine.ts';
import { ruleAddress } from './rule.ts';
import { writtenFor } from './written.ts';

export type SitemapView = { pages: SitemapPage[] } | { sitemaps: string[] };

/** What says where a page stands, and the files that it shows. */
type Listing = Pick<Meta, 'address' | 'written' | 'translations' | 'listed'> & { files?: string[] };

/** One file; or, for a large site, one that lists several. */
export function sitemapRows(edition: Edition, most = MOST_PAGES): Row<SitemapView>[] {
	const pages = editionsOf(edition.source).flatMap(pagesIn);
	if (pages.length <= most) return [{ params: { sitemap: 'sitemap' }, view: { pages } }];
	const parts = Array.from({ length: Math.ceil(pages.length / most) }, (_, index) => ({
		params: { sitemap: `sitemap-${index + 1}` },
		view: { pages: pages.slice(index * most, (index + 1) * most) },
	}));
	const sitemaps = parts.map(({ params }) => absolute(edition.site, `/${params.sitemap}.xml`));
	return [{ params: { sitemap: 'sitemap' }, view: { sitemaps } }, ...parts];
}

// A text stands in every edition and is listed in one: at home.
function pagesIn(edition: Edition): SitemapPage[] {
	const frame = frameOf(edition);
	return listingsOf(edition).flatMap(({ files = [], ...page }) => {
		const meta = { title: '', description: '', accent: edition.site.accent, ...page };
		const url = absolute(edition.site, localAddress(edition.site, edition.locale, page.address));
		if (page.listed === false || canonicalOf(frame, meta) !== url) return [];
		return [{ url, changed: lastChanged(edition, ...files), versions: alternatesOf(frame, meta) }];
	});
}

function listingsOf(edition: Edition): Listing[] {
	const entries = (all: readonly { id: string; file: string }[], address: (id: string) => string) =>
		all.map(({ id, file }) => ({ address: address(id), files: [file] }));
	const written = mainLanguage(edition.site);
	const shown = edition.awards.filter((award) => isShown(edition, award));
	const rubrics = [...edition.entries.rubrics.values()];
	const samples = rubrics.filter((rubric) => rubric.samples.length > 0);
	return [
		...listsOf(edition).map((address) => ({ address })),
		...edition.courses.flatMap((course) => courseListings(edition, course)),
		...entries(edition.schools, addresses.school),
		...entries(edition.kinds, addresses.kind),
		...entries(edition.people, addresses.person),
		...entries(edition.badges, addresses.badge),
		...entries(edition.pathways, addresses.pathway),
		...entries(edition.cycles, addresses.cycle),
		...entries(shown, addresses.award),
		...entries(shown, addresses.certificate),
		...showing(edition).map((handle) => ({ address: addresses.shelf(handle) })),
		...entries(edition.handbook, addresses.handbookPage).map((page) => ({ ...page, written })),
		...entries(rubrics, addresses.rubric).map((page) => ({ ...page, written })),
		...entries(samples, addresses.practise).map((page) => ({ ...page, written })),
		...announced(edition).map((one) => ({
			address: addresses.announcement(one.id),
			files: [one.file],
			written: writtenFor(edition, courseAnnounced(one)),
		})),
		...askedIn(edition).map((one) => ({
			address: addresses.question(one.id),
			files: [one.file],
			written: writtenFor(edition, courseAsked(one)),
		})),
		...topicsAsked({ questions: askedIn(edition) }).map((topic) => ({
			address: addresses.questionsAbout(topic),
		})),
		...entries(edition.wiki, addresses.wikiPage).map((page) => ({ ...page, written })),
		...rules.map(({ id }) => ({ address: ruleAddress(id), written: 'en' })),
		componentsView(edition).meta,
		...Object.entries(facetValues(edition)).flatMap(([facet, values]) =>
			(values as string[]).map((value) => ({ address: addresses.browseBy(facet, value) })),
		),
	];
}

function listsOf({ wiki }: Edition): string[] {
	const { home, courses, schools, kinds, people, badges, pathways, handbook, about } = addresses;
	const all = [
		home,
		courses,
		addresses.browse,
		schools,
		kinds,
		people,
		addresses.contributors,
		addresses.mentors,
		addresses.activity,
		badges,
		pathways,
		addresses.cycles,
		handbook,
		addresses.rules,
		about,
		addresses.privacy,
		addresses.accessibility,
		addresses.research,
		addresses.proposals,
		addresses.announcements,
		addresses.questions,
		addresses.propose,
		addresses.verify,
	];
	return wiki.length > 0 ? [...all, addresses.wiki] : all;
}

function courseListings(edition: Edition, course: Course): Listing[] {
	const meta = courseMeta(edition, course);
	return [
		{ ...meta, files: [courseFolder(course)] },
		...course.units.map(({ id, file }) => ({
			...meta,
			address: addresses.unit(id),
			translations: [],
			files: [file],
		})),
		...(course.mails.length > 0
			? [{ ...meta, address: addresses.courseMails(course.id), translations: [] }]
			: []),
		...course.mails.map(({ id, file }) => ({
			...meta,
			address: addresses.mail(id),
			translations: [],
			files: [file],
		})),
		...edition.works
			.filter((work) => work.course === course.id && work.listed && isListed(course))
			.map(({ id, file }) => ({ ...meta, address: addresses.oneWork(id), translations: [], files: [file] })),
		...course.cohorts.map(({ id, file }) => ({
			...meta,
			address: addresses.group(id),
			translations: [],
			files: [file],
		})),
		...course.cohorts.flatMap((cohort) => groupListings(course, cohort, meta)),
	];
}

function groupListings(course: Course, cohort: Cohort, meta: Listing): Listing[] {
	const { weeks } = planOf(course, cohort);
	const numbers = weeks.flatMap(({ number }) => number ?? []);
	return [
		...numbers.map((number) => ({ address: addresses.groupWeek(cohort.id, number), file: cohort.file })),
		...cohort.recaps.map(({ id, file }) => ({ address: addresses.recap(id), file })),
	].map(({ address, file }) => ({ ...meta, address, translations: [], files: [file] }));
}
