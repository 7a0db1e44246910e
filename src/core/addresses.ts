// Every address of the site, by noun, from the root of the site and without its base path. Addresses are promises:
// what is published here keeps working.
export const addresses = {
	home: '/',
	courses: '/courses/',
	course: (course: string) => `/courses/${course}/`,
	/** Courses by what they have in common, a page for every value of every facet. */
	browse: '/browse/',
	browseBy: (facet: string, value: string) => `/browse/${facet}/${value}/`,
	/** `unit` is the id of a unit, `<course>/<nn-unit>`; the number is left out of the address. */
	unit: (unit: string) => {
		const [course = '', name = ''] = unit.split('/');
		return `/courses/${course}/${unitSlug(name)}/`;
	},
	wholeCourse: (course: string) => `/courses/${course}/whole/`,
	courseHistory: (course: string) => `/courses/${course}/history/`,
	/** What peers found in a course, and what has changed since. */
	courseReviews: (course: string) => `/courses/${course}/reviews/`,
	/** For a translation: what has changed in its original. */
	courseOriginal: (course: string) => `/courses/${course}/original/`,
	/** The same with the notes for whoever runs the meetings. */
	facilitatorCourse: (course: string) => `/courses/${course}/whole/facilitator/`,
	courseBook: (course: string) => `/courses/${course}/${course}.epub`,
	courseSource: (course: string) => `/courses/${course}/${course}.zip`,
	group: (cohort: string) => {
		const [course = '', name = ''] = cohort.split('/');
		return `/courses/${course}/groups/${name}/`;
	},
	/** The meetings of a group for anybody's calendar, and those of all groups of a course. */
	groupCalendar: (cohort: string) => {
		const [course = '', name = ''] = cohort.split('/');
		return `/courses/${course}/groups/${name}.ics`;
	},
	/** The week of a group with that number. */
	groupWeek: (cohort: string, week: number) => `${addresses.group(cohort)}week-${week}/`,
	/** How to get in, and how to get out again. */
	joinGroup: (cohort: string) => `${addresses.group(cohort)}join/`,
	/** For whoever keeps the group together: what to do when, and two sheets to print. */
	facilitate: (cohort: string) => `${addresses.group(cohort)}facilitate/`,
	flyer: (cohort: string) => `${addresses.group(cohort)}flyer/`,
	signUpSheet: (cohort: string) => `${addresses.group(cohort)}sign-up-sheet/`,
	/** What came of a meeting; `recap` is its id, `<course>/<cohort>/<recap>`. */
	recap: (recap: string) => {
		const [course = '', group = '', name = ''] = recap.split('/');
		return `${addresses.group(`${course}/${group}`)}meetings/${name}/`;
	},
	/** The mails of a course, for everybody and for ever. */
	courseMails: (course: string) => `/courses/${course}/mail/`,
	/** `mail` is the id of a mail, `<course>/<nn-mail>`; the number is left out of the address. */
	mail: (mail: string) => {
		const [course = '', name = ''] = mail.split('/');
		return `/courses/${course}/mail/${unitSlug(name)}/`;
	},
	courseCalendar: (course: string) => `/courses/${course}/groups.ics`,
	/** The meetings of all groups of a school, and of all schools. */
	schoolCalendar: (school: string) => `/schools/${school}/groups.ics`,
	siteCalendar: '/groups.ics',
	/** Seasons of courses that start together. */
	cycles: '/cycles/',
	cycle: (cycle: string) => `/cycles/${cycle}/`,
	/** The feeds of what `page` shows: home, a school or a course. */
	feeds: (page: string) => ({
		atom: `${page}feed.xml`,
		rss: `${page}rss.xml`,
		json: `${page}feed.json`,
	}),
	schools: '/schools/',
	school: (school: string) => `/schools/${school}/`,
	kinds: '/kinds/',
	kind: (kind: string) => `/kinds/${kind}/`,
	people: '/people/',
	person: (handle: string) => `/people/${handle}/`,
	/** Everybody who made the school what it is. */
	contributors: '/contributors/',
	badges: '/badges/',
	badge: (badge: string) => `/badges/${badge}/`,
	/** What a badge stands for, for machines, as it was at that version of its rule. */
	achievement: (badge: string, version: number) => `/badges/${badge}/v${version}.json`,
	pathways: '/pathways/',
	pathway: (pathway: string) => `/pathways/${pathway}/`,
	handbook: '/handbook/',
	handbookPage: (page: string) => `/handbook/${page}/`,
	rules: '/handbook/rules/',
	components: '/handbook/components/',
	rubric: (rubric: string) => `/handbook/rubrics/${rubric}/`,
	wiki: '/wiki/',
	wikiPage: (page: string) => `/wiki/${page}/`,
	announcements: '/announcements/',
	announcement: (announcement: string) => `/announcements/${announcement}/`,
	questions: '/questions/',
	question: (question: string) => `/questions/${question}/`,
	questionsAbout: (topic: string) => `/questions/about/${topic}/`,
	/** Who can be asked for help. */
	mentors: '/mentors/',
	/** What happens here. */
	activity: '/activity/',
	/** Work that waits for a reader. */
	work: '/work/',
	/** `work` is the id of what somebody made: `<course>/<task>/<handle>`. */
	oneWork: (work: string) => `/work/${work}/`,
	/** The form that hands over work; the task stands behind its `#`. */
	shareWork: '/share-your-work/',
	/** The courses and their tasks, for that form. */
	shareTasks: '/share-your-work/tasks.json',
	/** The file of what somebody made, for whoever revises it. */
	workSource: (work: string) => `/work/${work}/work.txt`,
	/** What is known of somebody for the rules of badges; nothing leads there but the name that a visitor types. */
	facts: (handle: string) => `/work/facts/${handle}.json`,
	/** Samples to judge before one judges peers. */
	practise: (rubric: string) => `/handbook/rubrics/${rubric}/practise/`,
	/** `award` is the id of an award, `<year>/<award>`; the year is left out of the address. */
	award: (award: string) => `/awards/${awardName(award)}/`,
	certificate: (award: string) => `/awards/${awardName(award)}/certificate/`,
	/** What belongs to an award: `credential.json`, `badge.png`, `badge.svg`, `art.svg` … */
	awardFile: (award: string, file: string) => `/awards/${awardName(award)}/${file}`,
	/** The same in Open Badges 2.0: an award, what it stands for, and who issues it. */
	award2: (award: string) => `/awards/${awardName(award)}/ob2.json`,
	badge2: (badge: string) => `/badges/${badge}/ob2.json`,
	issuer2: '/ob2.json',
	/** The badges that somebody shows. */
	shelf: (handle: string) => `/people/${handle}/badges/`,
	verify: '/verify/',
	/** The same in one file that needs no network. */
	verifyKit: '/verify/offline.html',
	/** Who issues badges, for machines: the DID document, the profile, and the list of what is revoked. */
	did: '/did.json',
	issuer: '/issuer.json',
	revocations: '/status/revocation-1.json',
	search: '/search/',
	me: '/me/',
	/** What the courses are called, for the page of what a device keeps. */
	myCourses: '/me/courses.json',
	schema: (collection: string) => `/schema/${collection}.json`,
	/** What a page that leads nowhere looks its suggestions up in. */
	names: '/names.json',
	about: '/about/',
	/** Stands in for pages while there is no network, and lists what is saved. */
	offline: '/offline/',
	sitemap: '/sitemap.xml',
	privacy: '/privacy/',
	accessibility: '/accessibility/',
	research: '/research/',
	proposals: '/proposals/',
	propose: '/propose/',
	/** The web editor, and what it reads; it stands in no edition but its own. */
	editor: {
		page: '/admin/',
		program: '/admin/decap/decap-cms.js',
		config: '/admin/config.yml',
		settings: '/admin/editor.json',
		/** The files of the school, for whoever tries it out. */
		sources: '/admin/try-out.json',
		/** The form for one entry. */
		entry: (collection: string, entry: string) => `/admin/#/collections/${collection}/entries/${entry}`,
		/** The form for a new one. */
		fresh: (collection: string) => `/admin/#/collections/${collection}/new`,
	},
	/** The pictures that stand for pages wherever their addresses are shared. */
	share: {
		site: '/share/site.png',
		school: (school: string) => `/share/schools/${school}.png`,
		course: (course: string) => `/share/courses/${course}.png`,
	},
	/** A picture of a course, as it lies in its folder. */
	picture: (path: string) => `/${path}`,
} as const;

/** Names that a unit may not have, because pages of every course stand there. */
export const RESERVED_UNIT_SLUGS = [
	'whole',
	'groups',
	'mail',
	'pictures',
	'history',
	'reviews',
	'original',
	'units',
	'index',
];

/** `01-hello-world` → `hello-world`: the number orders the files and is no part of the address. */
export function unitSlug(name: string): string {
	return name.replace(/^\d+-(?=.)/, '');
}

const awardName = (award: string) => award.split('/').at(-1) ?? '';

/** `address` below the base path of the site, which begins and ends with a slash. */
export function withBase(base: string, address: string): string {
	return address.startsWith('/') ? `${base}${address.slice(1)}` : address;
}

/** `address` in full, as other hosts need it. */
export function absolute({ url, base }: { url: string; base: string }, address: string): string {
	return new URL(withBase(base, address), url).href;
}

/**
 * `address` in the edition of `locale`, on a site of these languages, the main one first. Pages stand in each edition;
 * files, which do not end with a slash, stand once, and so does the editor.
 */
export function localAddress(
	{ languages }: { languages: readonly string[] },
	locale: string,
	address: string,
): string {
	const isPage =
		address.startsWith('/') && /\/([?#].*)?$/.test(address) && !address.startsWith(addresses.editor.page);
	return isPage && locale !== languages[0] ? `/${locale}${address}` : address;
}
