// The courses that somebody saved on this device, as `plugins/astro/offline/worker.js` keeps them.
const COURSES = `peerhood ${import.meta.env.BASE_URL} course `;

/** What there is to keep of a course, and a word that changes with it. */
export interface CourseList {
	title: string;
	language: string;
	version: string;
	bytes: number;
}

export interface SavedCourse extends CourseList {
	/** Of its front page. */
	address: string;
}

/** Every course that is saved as a whole. */
export async function savedCourses(): Promise<SavedCourse[]> {
	const names = (await caches.keys()).filter((name) => name.startsWith(COURSES));
	const found = names.map(async (cacheName): Promise<SavedCourse[]> => {
		const [address = ''] = cacheName.slice(COURSES.length).split(' ');
		const list = await caches.match(`${address}offline.json`, { cacheName });
		return list ? [{ ...((await list.json()) as CourseList), address }] : [];
	});
	return (await Promise.all(found)).flat();
}

/** Takes the course at `address` off this device. */
export async function forgetCourse(address: string): Promise<void> {
	const names = (await caches.keys()).filter((name) => name.startsWith(`${COURSES}${address} `));
	await Promise.all(names.map((name) => caches.delete(name)));
}
