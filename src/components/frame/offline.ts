// Once a page is there: the service worker, which answers where the network does not.
const { offline } = document.documentElement.dataset;

addEventListener('load', () => {
	if (offline === undefined) return;
	const worker = `${import.meta.env.BASE_URL}sw.js`;
	// Without one, in a private window for example, the site is as it was.
	navigator.serviceWorker?.register(worker, { updateViaCache: 'none' }).catch(() => {});
});
