/*
 * What the address of an embed may ask for, and how it is written there. Pure. The promise stands in
 * docs/contracts/embed.md; `public/embed/options.js` and the charts' own views read it.
 */

/** How the frame looks. What is left out stands at the first of what the contract names. What it shows, its kind names. */
export const LOOK_OPTIONS = ['lang', 'theme', 'title', 'controls'] as const;

/** One field of a form: what was chosen, and what it stands at by itself. Several values are those of boxes. */
export interface Choice {
  readonly name: string;
  readonly values: readonly string[];
  readonly initial: readonly string[];
}

/**
 * An address with what differs from its initial choice, in the order of `names`; other names are left out.
 * @param names without them: those of the choices
 */
export function withOptions(
  address: string,
  choices: readonly Choice[],
  names: readonly string[] = choices.map(({ name }) => name),
): string {
  const asked = names.flatMap((name) => {
    const choice = choices.find((each) => each.name === name);
    const value = choice?.values.join(',');
    if (!choice || !value || value === choice.initial.join(',')) return [];
    return [`${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`];
  });
  return asked.length > 0 ? `${address}?${asked.join('&')}` : address;
}
