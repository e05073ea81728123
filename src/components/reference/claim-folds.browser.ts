/*
 * The folds of the claims: open where there is room for both columns, as the style sheet shows them, so that those who
 * hear the page are told the same; and open around the claim that an address names, where the browser does not do that
 * by itself.
 */
import { fragmentOf } from '../../charts/kit/address.browser.ts';

const folds = [...document.querySelectorAll<HTMLDetailsElement>('details.topic')];

const reveal = () => {
  const target = document.getElementById(fragmentOf());
  const fold = target?.closest<HTMLDetailsElement>('details.topic');
  if (!target || !fold || fold.open) return;
  fold.open = true;
  target.scrollIntoView();
};

if (matchMedia('(min-width: 60rem)').matches) for (const fold of folds) fold.open = true;
reveal();
addEventListener('hashchange', reveal);
