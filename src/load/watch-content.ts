/*
 * In development a changed content file is read again and the page reloads. In every run Astro opens no content folder
 * that holds links or other things that are no files.
 */
import type { AstroIntegration } from 'astro';
import { sayFault } from '../schema/fault.ts';
import { fileFaults } from './check-files.ts';
import { ContentError, contentFolder, forgetContent } from './world.ts';

export function watchContent(): AstroIntegration {
  return {
    name: 'watch-content',
    hooks: {
      'astro:config:setup': () => {
        const faults = fileFaults(contentFolder());
        if (faults.length > 0) throw new ContentError(faults.map(sayFault).join('\n'));
      },
      'astro:server:setup': ({ server }) => {
        const folder = contentFolder();
        server.watcher.add(folder);
        server.watcher.on('all', (_, path) => {
          if (!path.startsWith(folder) || path.endsWith('.mdx')) return;
          forgetContent();
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
