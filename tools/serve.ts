/* Serves a built folder on this machine, as a host would: headers from the table, folders by their index, 404.html. */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { join, normalize, resolve } from 'node:path';
import { contentType, headerRules, headersFor, moves, REDIRECTS, shapeOf } from './hosts/index.ts';

const folder = resolve(process.env['DIR'] ?? 'dist');
const base = process.env['BASE'] ?? '/';
const port = Number(process.env['PORT'] ?? 4321);
if (!existsSync(join(folder, 'index.html')))
  stop(`There is no built site in ${process.env['DIR'] ?? 'dist'}; run "npm run build" first.`);

const rules = headerRules(base, shapeOf(folder));
const moved = new Map(moves(base, REDIRECTS).map(({ from, to }) => [from, to]));

const server = createServer((request, response) => {
  const { pathname, search } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const to = moved.get(pathname);
  if (to) return void response.writeHead(301, { Location: `${to}${search}` }).end();
  const file = fileFor(decodeURIComponent(pathname));
  if (file === 'folder') return void response.writeHead(301, { Location: `${pathname}/${search}` }).end();
  if (!file) return send(response, join(folder, '404.html'), 404, headersFor(rules, `${base}404.html`));
  send(response, file, 200, headersFor(rules, pathname));
});

server.on('error', (error: NodeJS.ErrnoException) =>
  stop(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken; stop what uses it or set another: PORT=${port + 1} npm start`
      : error.message,
  ),
);
server.listen(port, '127.0.0.1', () => console.log(`Orders & Warrants: http://127.0.0.1:${port}${base}`));

function fileFor(pathname: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  const path = join(folder, normalize(pathname.slice(base.length - 1)));
  if (!path.startsWith(folder) || !existsSync(path)) return undefined;
  if (!statSync(path).isDirectory()) return path;
  if (!pathname.endsWith('/')) return 'folder';
  return existsSync(join(path, 'index.html')) ? join(path, 'index.html') : undefined;
}

function send(response: ServerResponse, file: string, status: number, headers: Record<string, string>): void {
  // A page that was built anew is to be seen at once: here only what can never change is kept.
  const cache = headers['Cache-Control']?.includes('immutable') ? headers['Cache-Control'] : 'no-cache';
  response.writeHead(status, { 'Content-Type': contentType(file), ...headers, 'Cache-Control': cache });
  if (status === 404) response.end(readFileSync(file));
  else createReadStream(file).pipe(response);
}

function stop(complaint: string): never {
  console.error(complaint);
  process.exit(1);
}
