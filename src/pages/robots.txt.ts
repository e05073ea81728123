/* Whoever reads the site by machine may read all of it; pages that should not be listed say so themselves. */
import type { APIRoute } from 'astro';
import { readerOf } from '../load/reader.ts';
import { absolute } from '../load/site.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(readerOf().href.root('sitemap.xml'))}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
