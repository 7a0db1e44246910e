/** What `robots.txt` says: everybody may read everything, or nothing of a preview. */
export function robots(sitemap: string, isPreview: boolean): string {
	return isPreview ? 'User-agent: *\nDisallow: /\n' : `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`;
}
