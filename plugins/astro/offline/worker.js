// The service worker: what answers when the network does not. It stands at the root of the site, below its base path,
// and the build writes four values above it: BASE, VERSION, SHELL (what the page needs that says that one is offline)
// and LOCALES (the languages that addresses begin with). What it keeps:
//
//   peerhood <base> shell <version>             the page that says that one is offline, with its styles, scripts and fonts
//   peerhood <base> pages <version>             the pages somebody looked at last, with what they needed
//   peerhood <base> course <address> <version>  a course that somebody saved, with everything its pages need
//
// A course is whole once its list is in its cache; the list is put there last.

const OURS = `peerhood ${BASE} `;
const SHELL_CACHE = `${OURS}shell ${VERSION}`;
const PAGES_CACHE = `${OURS}pages ${VERSION}`;
const COURSES = `${OURS}course `;
const ASSETS = `${BASE}_astro/`;
const MOST_PAGES = 100;

addEventListener('install', (event) => {
	skipWaiting();
	event.waitUntil(caches.open(SHELL_CACHE).then((cache) => cache.addAll(SHELL.map(fresh))));
});

addEventListener('activate', (event) => event.waitUntil(begin()));

addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(BASE)) return;
	if (request.mode === 'navigate') event.respondWith(page(event, pathname));
	else if (pathname.startsWith(ASSETS)) event.respondWith(asset(request));
	else event.respondWith(file(request));
});

// A page asks to save a course; it is told what came of it.
addEventListener('message', (event) => {
	const [port] = event.ports;
	const { save } = event.data;
	event.waitUntil(
		saveCourse(save).then(
			() => port.postMessage('saved'),
			(error) => port.postMessage(error.name === 'QuotaExceededError' ? 'full' : 'failed'),
		),
	);
});

/** Takes over: what earlier versions kept goes, but for saved courses, which are saved anew where they have changed. */
async function begin() {
	const names = await ourCaches();
	const old = names.filter((name) => !name.startsWith(COURSES) && !name.endsWith(` ${VERSION}`));
	await Promise.all(old.map((name) => caches.delete(name)));
	await clients.claim();
	const saved = new Set(names.filter((name) => name.startsWith(COURSES)).map(addressOf));
	// Without a network they stay as they were: they hold all that they need.
	for (const address of saved) await saveCourse(address).catch(() => {});
}

/** Pages come from the network while there is one, then from what was kept; what was not says so. */
async function page(event, pathname) {
	try {
		const answer = await fetch(event.request);
		if (answer.ok && answer.headers.get('content-type')?.includes('text/html'))
			event.waitUntil(keep(event.request, answer.clone()));
		return answer;
	} catch {
		return (await kept(event.request)) ?? (await kept(offlinePage(pathname))) ?? Response.error();
	}
}

/** What is named by its digest never changes: asked for once. */
async function asset(request) {
	const known = await kept(request);
	if (known) return known;
	const answer = await fetch(request);
	if (answer.ok) await (await caches.open(PAGES_CACHE)).put(request, answer.clone()).catch(() => {});
	return answer;
}

/** Pictures, lists and the like: from the network, or as they were saved. */
async function file(request) {
	try {
		return await fetch(request);
	} catch {
		return (await kept(request)) ?? Response.error();
	}
}

const kept = (request) => caches.match(request, { ignoreSearch: true, ignoreVary: true });

function offlinePage(pathname) {
	const locale = LOCALES.find((one) => pathname.startsWith(`${BASE}${one}/`));
	return `${BASE}${locale ? `${locale}/` : ''}offline/`;
}

// A page of a saved course stays as new as it was seen last. Where there is no room, nothing more is kept.
async function keep(request, answer) {
	try {
		for (const name of await ourCaches()) {
			const cache = await caches.open(name);
			if (name.startsWith(COURSES) && (await cache.match(request))) return await cache.put(request, answer);
		}
		const cache = await caches.open(PAGES_CACHE);
		await cache.put(request, answer);
		const pages = (await cache.keys()).filter(({ url }) => !url.includes(ASSETS));
		for (const { url } of pages.slice(0, -MOST_PAGES)) await cache.delete(url);
	} catch {}
}

/** Saves the course whose front page has this address, or saves it anew where it has changed. Throws where it cannot. */
async function saveCourse(address) {
	const list = await fetch(fresh(`${address}offline.json`));
	if (!list.ok) throw new Error(`${list.status}`);
	const { version, addresses } = await list.clone().json();
	const name = `${COURSES}${address} ${version}`;
	const earlier = (await ourCaches()).filter(
		(one) => one.startsWith(`${COURSES}${address} `) && one !== name,
	);
	if (!(await caches.match(list.url, { cacheName: name }))) {
		try {
			const cache = await caches.open(name);
			await cache.addAll(addresses.map(fresh));
			await cache.put(list.url, list);
		} catch (error) {
			await caches.delete(name);
			throw error;
		}
	}
	for (const one of earlier) await caches.delete(one);
}

const ourCaches = async () => (await caches.keys()).filter((name) => name.startsWith(OURS));

const addressOf = (name) => name.slice(COURSES.length).split(' ')[0];

// As it is now, and not as the browser remembers it; but what never changes need not be asked for again.
const fresh = (address) =>
	new Request(address, { cache: address.startsWith(ASSETS) ? 'default' : 'no-cache' });
