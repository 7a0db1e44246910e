import { cmsConfigFile } from '#core/outputs/cms.ts';
import { getCatalogue } from '#site/catalogue.ts';

export const GET = async () =>
	new Response(cmsConfigFile(await getCatalogue()), {
		headers: { 'content-type': 'text/yaml; charset=utf-8' },
	});
