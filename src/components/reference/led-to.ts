/* Which questions lead to a thing of a list, by its place in the list or by its own page. Knows the record, no markup. */
import type { Question } from '../../model/questions.ts';
import type { World } from '../../model/world.ts';

/** @param list first segment of the list's address */
export function questionsTo({ questions }: Pick<World, 'questions'>, list: string, id: string): readonly Question[] {
  const addresses = [`${list}#${id}`, `${list}/${id}`];
  return [...questions.values()].filter(({ onward }) => addresses.some((address) => onward.includes(address)));
}
