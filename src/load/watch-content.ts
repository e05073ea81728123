/* In development: a changed content file is read again and the page reloads. Nothing in a build. */
import type { AstroIntegration } from 'astro';
import { contentFolder, forgetContent } from './world.ts';

export function watchContent(): AstroIntegration {
  return {
    name: 'watch-content',
    hooks: {
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
