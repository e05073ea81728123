/*
 * Gives each page its reader once, from the language in the page's address; components take it from `Astro.locals`. What a
 * page says in the source language, because its own lacks the message, is marked as such when it is printed.
 */
import { defineMiddleware } from 'astro:middleware';
import { markBorrowed } from './load/mark-borrowed.ts';
import { readerOf } from './load/reader.ts';
import { wordsIn } from './load/words-in.ts';
import { SOURCE_LANGUAGE } from './load/world.ts';

export const onRequest = defineMiddleware(async (context, next) => {
  const reader = readerOf(context.params['lang']);
  context.locals.reader = reader;
  const response = await next();
  const printed = response.headers.get('content-type')?.startsWith('text/html') === true;
  if (!printed || reader.lang === SOURCE_LANGUAGE) return response;
  // A page is printed while it is read, and until then has said nothing.
  const html = await response.text();
  const record = wordsIn(reader.world, SOURCE_LANGUAGE);
  return new Response(markBorrowed(html, reader.t.borrowed, SOURCE_LANGUAGE, record), response);
});
