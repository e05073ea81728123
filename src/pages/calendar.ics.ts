/* Court dates as a calendar, in the source language. */
import type { APIRoute } from 'astro';
import { SOURCE_LANGUAGE } from '../load/world.ts';
import { calendarOf } from '../share/calendar.ts';

export const GET: APIRoute = () =>
  new Response(calendarOf(SOURCE_LANGUAGE), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
