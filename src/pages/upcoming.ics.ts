/* Court dates that are ahead, as a calendar to subscribe to, in the source language. */
import type { APIRoute } from 'astro';
import { SOURCE_LANGUAGE } from '../load/world.ts';
import { upcomingCalendarOf } from '../share/calendar.ts';

export const GET: APIRoute = () =>
  new Response(upcomingCalendarOf(SOURCE_LANGUAGE), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
