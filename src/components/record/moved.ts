/* Where an entry that moved stands now, for a link to it. */
import type { Reader } from '../../load/reader.ts';
import type { Moved } from '../../model/moved.ts';
import type { Words } from '../../model/words.ts';

/** The entry that stands for another: its title and address. */
export function nowOf(
  { to }: Moved,
  { lang, world, t, href }: Reader,
): { readonly title: Words; readonly href: string } {
  const [page = '', fragment] = to.split('#');
  const [part = '', id = ''] = fragment === undefined ? to.split('/') : [page, fragment];
  const measure = world.measures.get(id.replace(/^m-/, ''));
  const titles: Readonly<Record<string, Words | undefined>> = {
    events: world.event.get(id)?.title,
    claims: world.claims.get(id)?.claim,
    figures: world.figures.get(id)?.label,
    glossary: world.terms.get(id)?.term,
    questions: world.questions.get(id)?.question,
    people: world.people.get(id)?.name,
    measures: measure && {
      text: `${world.actors.get(measure.state)?.name.text}: ${t(`measures.type.${measure.type}`)}`,
      lang,
    },
  };
  return {
    title: titles[part] ?? { text: to, lang },
    href: fragment === undefined ? href.page(part, id) : `${href.page(part)}#${id}`,
  };
}
