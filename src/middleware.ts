/* Gives each page its reader once, from the language in the page's address; components take it from `Astro.locals`. */
import { defineMiddleware } from 'astro:middleware';
import { readerOf } from './load/reader.ts';

export const onRequest = defineMiddleware((context, next) => {
  context.locals.reader = readerOf(context.params['lang']);
  return next();
});
