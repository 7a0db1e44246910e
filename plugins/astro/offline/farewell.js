// The way out: where a site keeps nothing for offline, this stands in the place of the service worker. A browser that
// still has an earlier one fetches this, forgets everything that was kept, and is done with both.
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave() {
	const ours = (await caches.keys()).filter((name) => name.startsWith(`peerhood ${BASE} `));
	await Promise.all(ours.map((name) => caches.delete(name)));
	await registration.unregister();
}
