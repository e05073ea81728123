/* The shape of content/moved.yaml: entries that stand at another address, or were taken out. */
import { z } from 'astro/zod';
import { changes, day, line } from './fields.ts';

/** Of an entry that others may link: a page of its own, or a place in a list. */
const address = z
  .string()
  .regex(
    /^(?:(?:events|claims|figures|glossary|questions)\/|people#|measures#m-)[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'is no address of an entry that can move; write events/<id>, claims/<id>, figures/<id>, glossary/<id>, questions/<id>, people#<id> or measures#m-<id>',
  );

export const movedShape = z
  .array(
    z
      .strictObject({
        from: address.describe('The address that was published, without its language: events/<id>.'),
        to: address.describe('The entry that stands for it now, or tells the matter, of the same kind.'),
        is: z
          .enum(['renamed', 'taken-out'])
          .describe('renamed: the same entry under another id; taken-out: an entry that is no more.'),
        title: line(200, 'The title under which it stood.'),
        date: day.describe('The day on which it moved.'),
        what: line(280, 'Why, for the reader: what was wrong, what is right.'),
        changed: changes.describe('Of an entry that is no more, what had been corrected in it, oldest first.'),
      })
      .superRefine(({ from, to }, context) => {
        const part = (text: string) => text.split(/[/#]/)[0];
        if (from === to || part(from) !== part(to))
          context.addIssue({
            code: 'custom',
            path: ['to'],
            message: 'is not another entry of the same kind; an event leads to an event, a claim to a claim',
          });
      }),
  )
  .describe('Entries that stand at another address, or were taken out.');
