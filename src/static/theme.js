// Runs before the page is painted: the colours chosen in the foot of the site hold from the first pixel.
// Stored data, a promise: localStorage `peerhood:theme` is `light` or `dark`; absent means automatic.
try {
	const theme = localStorage.getItem('peerhood:theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
	// No storage, no choice: automatic.
}
