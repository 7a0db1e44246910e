import type { APIRoute } from 'astro';
import type { Calendar } from '#core/outputs/calendar.ts';
import { icalendar } from '#core/outputs/icalendar.ts';
import { files } from '#site/paths.ts';
import { groupCalendarRows } from '#site/views/calendar.ts';

export const getStaticPaths = () => files(groupCalendarRows);

export const GET: APIRoute<{ view: Calendar }> = ({ props: { view } }) =>
	new Response(icalendar(view), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
