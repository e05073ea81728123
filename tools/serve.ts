/* Serves a built folder on this machine, as a host would: headers from the table, folders by their index, 404.html. */
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream';
import { answerTo } from './answers.ts';
import { contentType, headerRules, headersFor, moves, REDIRECTS, shapeOf } from './hosts/index.ts';

const folder = resolve(process.env['DIR'] ?? 'dist');
const base = process.env['BASE'] ?? '/';
/** 0 takes any that is free. */
const port = Number(process.env['PORT'] ?? 4321);
if (!existsSync(join(folder, 'index.html')))
  stop(`There is no built site in ${process.env['DIR'] ?? 'dist'}; run "npm start", or "npm run build" with SITE set.`);

const rules = headerRules(base, shapeOf(folder));
const moved = new Map(moves(base, REDIRECTS).map(({ from, to }) => [from, to]));

const SAID = {
  400: 'This address cannot be read.',
  404: 'There is no such page.',
  421: 'This server answers to 127.0.0.1 and localhost only.',
} as const;

const server = createServer((request, response) => {
  const answer = answerTo({ target: request.url ?? '', host: request.headers.host }, { folder, base, moved });
  if (answer.status === 301) response.writeHead(301, { Location: answer.location }).end();
  else if (answer.status === 200) send(response, answer.file, headersFor(rules, answer.address));
  else refuse(response, answer.status);
});

server.on('error', (error: NodeJS.ErrnoException) =>
  stop(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken; stop what uses it or set another: PORT=${port + 1} npm start`
      : error.message,
  ),
);
server.listen(port, '127.0.0.1', () =>
  console.log(`Orders & Warrants: http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`),
);

function send(response: ServerResponse, file: string, headers: Record<string, string>): void {
  // A page that was built anew is to be seen at once: here only what can never change is kept.
  const cache = headers['Cache-Control']?.includes('immutable') ? headers['Cache-Control'] : 'no-cache';
  const stream = createReadStream(file);
  // A build may take the file away under the reader's eyes.
  stream.once('error', () => refuse(response, 404));
  stream.once('open', () => {
    // Whoever left by now is owed nothing; whoever leaves later is no fault of ours.
    if (response.destroyed) return void stream.destroy();
    response.writeHead(200, { 'Content-Type': contentType(file), ...headers, 'Cache-Control': cache });
    pipeline(stream, response, () => {});
  });
}

function refuse(response: ServerResponse, status: 400 | 404 | 421): void {
  if (response.headersSent) return void response.destroy();
  const page = join(folder, '404.html');
  const shown = status === 404 && existsSync(page);
  response.writeHead(status, {
    ...headersFor(rules, `${base}404.html`),
    'Content-Type': shown ? contentType(page) : 'text/plain; charset=utf-8',
    'Cache-Control': 'no-cache',
  });
  response.end(shown ? readFileSync(page) : `${SAID[status]}\n`);
}

function stop(complaint: string): never {
  console.error(complaint);
  process.exit(1);
}
