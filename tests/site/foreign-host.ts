/*
 * A stranger's web page on another origin that embeds a chart: `/?src=<address>&sandbox=<flags>&width=<px>`.
 * It listens for height messages and writes the last one on the page, as a newsroom's own script would.
 */
import { createServer } from 'node:http';

const PAGE = (
  src: string,
  sandbox: string | null,
  width: string,
) => `<!doctype html><html lang="en"><title>A foreign page</title>
<body><h1>A foreign page</h1>
<iframe id="chart" title="Chart" src="${src}" width="${width}" height="420" ${sandbox === null ? '' : `sandbox="${sandbox}"`}></iframe>
<output id="height"></output><output id="secret"></output>
<script>addEventListener('message', (event) => {
  const frame = document.getElementById('chart');
  if (event.source !== frame.contentWindow) return;
  if (event.data && event.data.type === 'iframe-resized') { frame.height = event.data.height; document.getElementById('height').value = event.data.height; }
  if (event.data && event.data.message === 'height') document.getElementById('secret').value = event.data.secret + ':' + event.data.value;
});</script></body></html>`;

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

createServer((request, response) => {
  const query = new URL(request.url ?? '/', 'http://127.0.0.1').searchParams;
  const sandbox = query.get('sandbox');
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(
    PAGE(
      escapeHtml(query.get('src') ?? 'about:blank'),
      sandbox === null ? null : escapeHtml(sandbox),
      escapeHtml(query.get('width') ?? '720'),
    ),
  );
}).listen(Number(process.env['PORT']), '127.0.0.1');
