/*
 * A stranger's web page on another origin that embeds a chart: `/?src=<address>&sandbox=<flags>&width=<px>`.
 * It listens for height messages and writes the last one on the page, as a newsroom's own script would.
 * With `script`, the site's own script listens instead, for `count` frames: in a box that scrolls, or, with
 * `article`, one after another between paragraphs, loaded lazily, in an article written from right to left.
 * With `resizer`, the library @open-iframe-resizer/core listens: at once, or `late`, after everything has loaded.
 * With `deaf`, nothing listens at all.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';

const LIBRARY = readFileSync(createRequire(import.meta.url).resolve('@open-iframe-resizer/core'));

const PAGE = (
  src: string,
  sandbox: string | null,
  width: string,
) => `<!doctype html><html lang="en"><title>A foreign page</title>
<body><h1>A foreign page</h1>
<iframe id="chart" title="Chart" src="${src}" width="${width}" height="420" ${sandbox === null ? '' : `sandbox="${sandbox}"`}></iframe>
<output id="height"></output><output id="secret"></output><output id="link"></output>
<script>addEventListener('message', (event) => {
  const frame = document.getElementById('chart');
  if (event.source !== frame.contentWindow) return;
  if (event.data && event.data.type === 'iframe-resized') { frame.height = event.data.height; document.getElementById('height').value = event.data.height; }
  if (event.data && event.data.message === 'link') document.getElementById('link').value = event.data.secret + ':' + event.data.value;
  if (event.data && event.data.message === 'height') document.getElementById('secret').value = event.data.secret + ':' + event.data.value;
});</script></body></html>`;

/** Many frames and the site's own script, before or after them, and nothing else that listens. */
const SCRIPTED = (src: string, script: string, count: number, early: boolean, sandbox: string | null) => {
  const frame = `<iframe title="Chart" src="${src}" width="600" height="100" ${sandbox === null ? '' : `sandbox="${sandbox}"`}></iframe>`;
  const tag = `<script src="${script}"></script>`;
  return `<!doctype html><html lang="en"><title>A foreign page with a script</title><body>${early ? tag : ''}
<div style="height:300px;overflow:auto">${frame.repeat(count)}</div><iframe title="Other" src="about:blank" width="600" height="100"></iframe>${early ? '' : tag}</body></html>`;
};

/** An article in a right-to-left language, as long as its frames make it. */
const ARTICLE = (src: string, script: string, count: number) => {
  const part = `<p>فقرة من نص المقال قبل الرسم.</p><iframe title="Chart" src="${src}" width="100%" height="400" loading="lazy"></iframe>`;
  return `<!doctype html><html lang="ar" dir="rtl"><meta name="viewport" content="width=device-width"><title>مقال</title>
<body><main style="max-width:40rem;margin:auto">${part.repeat(count)}</main><script async src="${script}"></script>`;
};

/** A page that frames and never listens, as an editor that strips scripts leaves it. */
const DEAF = (src: string) =>
  `<!doctype html><html lang="en"><title>A deaf page</title><body><iframe title="Chart" src="${src}" width="720" height="420"></iframe>`;

/** A page that gives frames their height by a library of others. */
const RESIZED = (src: string, late: boolean) => {
  const start = `iframeResizer.initialize({}, '#chart')`;
  return `<!doctype html><html lang="en"><title>A page with a library</title><body>
<iframe id="chart" title="Chart" src="${src}" width="600" height="100"></iframe><script src="/library.js"></script>
<script>${late ? `addEventListener('load', () => setTimeout(() => ${start}, 1000))` : start}</script>`;
};

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

createServer((request, response) => {
  const query = new URL(request.url ?? '/', 'http://127.0.0.1').searchParams;
  const sandbox = query.get('sandbox');
  if (request.url === '/library.js') {
    response.setHeader('content-type', 'text/javascript');
    response.end(LIBRARY);
    return;
  }
  response.setHeader('content-type', 'text/html; charset=utf-8');
  const script = query.get('script');
  const src = escapeHtml(query.get('src') ?? 'about:blank');
  if (script) {
    const count = Number(query.get('count') ?? 1);
    const tag = escapeHtml(script);
    const box = sandbox === null ? null : escapeHtml(sandbox);
    response.end(query.has('article') ? ARTICLE(src, tag, count) : SCRIPTED(src, tag, count, query.has('early'), box));
    return;
  }
  if (query.has('resizer')) {
    response.end(RESIZED(src, query.get('resizer') === 'late'));
    return;
  }
  if (query.has('deaf')) {
    response.end(DEAF(src));
    return;
  }
  response.end(PAGE(src, sandbox === null ? null : escapeHtml(sandbox), escapeHtml(query.get('width') ?? '720')));
}).listen(Number(process.env['PORT']), '127.0.0.1');
