/* Gives the development server, and no build, the gallery of examples: /lab/<kind>/<direction>/. */
import type { AstroIntegration } from 'astro';

export function lab(): AstroIntegration {
  return {
    name: 'lab',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command === 'dev') injectRoute({ pattern: '/lab/[kind]/[dir]', entrypoint: './tools/lab/lab.astro' });
      },
    },
  };
}
