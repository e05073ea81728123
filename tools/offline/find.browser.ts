/*
 * The plain search of the site in a folder: no server answers there and no file can be fetched, so that all that is
 * searched lies beside it as a script. Finds pages that have every word asked for, those first that have them in their
 * titles. A script of its own, without modules: browsers run those from files.
 */
interface FoundPage {
  readonly title: string;
  readonly path: string;
  readonly text: string;
}

// Within braces, as a script without modules shares its names with others.
{
  const MOST = 60;
  const AROUND = 90;
  const pages = (globalThis as unknown as { readonly pagesInFolder: readonly (readonly [string, string, string])[] })
    .pagesInFolder;
  const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const all = pages.map(([title, path, text]) => ({
    title,
    path,
    text,
    plainTitle: plain(title),
    plainText: plain(text),
  }));
  const wordsIn = (text: string): string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

  const find = (words: readonly string[]): readonly FoundPage[] =>
    all
      .map((page) => ({ page, rank: rankOf(page, words) }))
      .filter(({ rank }) => rank > 0)
      .sort((a, b) => b.rank - a.rank)
      .map(({ page }) => page);

  function rankOf(page: (typeof all)[number], words: readonly string[]): number {
    let rank = 0;
    for (const word of words) {
      const inTitle = page.plainTitle.includes(word);
      if (!inTitle && !page.plainText.includes(word)) return 0;
      rank += inTitle ? 100 : Math.min(20, page.plainText.split(word).length);
    }
    return rank;
  }

  /** What stands around the first of the words. */
  function around(page: FoundPage, word: string): string {
    const at = Math.max(0, plain(page.text).indexOf(word));
    const from = at < AROUND ? 0 : page.text.indexOf(' ', at - AROUND) + 1;
    return `${from > 0 ? '… ' : ''}${page.text.slice(from, at + AROUND)} …`;
  }

  const list = document.getElementById('found');
  const said = document.getElementById('found-count');
  const field = document.querySelector<HTMLInputElement>('form[role="search"] input');
  const asked = new URLSearchParams(location.search).get('q') ?? '';
  const words = wordsIn(asked);
  if (list && said && field && words.length > 0) {
    field.value = asked;
    const found = find(words);
    said.textContent = `${found.length}`;
    for (const page of found.slice(0, MOST)) {
      const [item, link, text] = [
        document.createElement('li'),
        document.createElement('a'),
        document.createElement('p'),
      ];
      link.href = page.path;
      link.textContent = page.title;
      text.textContent = around(page, words[0] ?? '');
      text.className = 'small muted';
      item.append(link, text);
      list.append(item);
    }
  }
}
