/*
 * In development a changed content file is read again and the page reloads; while the content has a fault, every page is
 * the list of its faults. In every run Astro opens no content folder that holds links or other things that are no files.
 */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { sayFault } from '../schema/fault.ts';
import { fileFaults } from './check-files.ts';
import { faultPage } from './fault-page.ts';
import { ContentError, contentFolder } from './world.ts';

/** What holds all that was read. The copy of it that serves pages is another than the one that is imported here. */
const WORLD = fileURLToPath(new URL('./world.ts', import.meta.url));

/** @param faultsNow every fault of the content as it stands */
export function watchContent(faultsNow: () => readonly string[]): AstroIntegration {
  return {
    name: 'watch-content',
    hooks: {
      'astro:config:setup': () => {
        const faults = fileFaults(contentFolder());
        if (faults.length > 0) throw new ContentError(faults.map(sayFault).join('\n'));
      },
      'astro:server:setup': ({ server, logger }) => {
        const folder = contentFolder();
        let faults: readonly string[] | undefined;
        server.watcher.add(folder);
        server.watcher.on('all', (_, path) => {
          if (!path.startsWith(folder)) return;
          faults = undefined;
          // As if the reader of content itself were edited: what was read is forgotten with all that was made from it.
          server.watcher.emit('change', WORLD);
          server.ws.send({ type: 'full-reload' });
        });
        server.middlewares.use((request, response, next) => {
          if (request.headers.accept?.includes('text/html') !== true) return next();
          if (!faults) {
            faults = faultsNow();
            for (const fault of faults) logger.error(fault);
          }
          if (faults.length === 0) return next();
          response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' }).end(faultPage(faults));
        });
      },
    },
  };
}
