/*
 * Stands in the compiler of MDX: a table of plain prose is named by the heading it stands under, and its heads say that
 * they head a column, as the tables of our own components do.
 */
import type { HastPluginDefinition } from 'satteri';

/** A plugin of the compiler, made anew for each text. */
export function nameTables(): HastPluginDefinition {
  let heading = '';
  return {
    name: 'name-tables',
    element: [
      {
        filter: ['h1', 'h2', 'h3', 'h4'],
        visit(node, context) {
          heading = context.textContent(node).trim();
        },
      },
      {
        filter: ['table'],
        visit(node, context) {
          if (heading !== '') context.setProperty(node, 'ariaLabel', heading);
        },
      },
      {
        filter: ['th'],
        visit(node, context) {
          context.setProperty(node, 'scope', 'col');
        },
      },
    ],
  };
}
