/* Serves a built site as a host would that compresses well: brotli, made once for each file. */
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** At a free port of this machine. */
export async function serve(folder: string): Promise<{ port: number; close: () => void }> {
  const server = createServer((request, response) => {
    const pathname = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    const path = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    try {
      if (!path.startsWith(folder) || statSync(path).isDirectory()) throw new Error('not a file');
      response.writeHead(200, {
        'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
        'content-encoding': 'br',
      });
      response.end(compressed(path));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { port: address.port, close: () => server.close() };
}

const cache = new Map<string, Buffer>();
function compressed(path: string): Buffer {
  let body = cache.get(path);
  if (!body) {
    body = brotliCompressSync(readFileSync(path));
    cache.set(path, body);
  }
  return body;
}
