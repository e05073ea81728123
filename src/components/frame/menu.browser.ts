/*
 * The menu closes as menus do: by Escape, by a click beside it, and when the focus goes on, which it would cover.
 * It opens and closes by its own button without this.
 */
for (const menu of document.querySelectorAll<HTMLDetailsElement>('details.menu')) {
  const button = menu.querySelector('summary');
  const close = () => {
    menu.open = false;
  };
  document.addEventListener('click', (event) => {
    if (!menu.contains(event.target as Node)) close();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return;
    close();
    button?.focus();
  });
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) close();
  });
  // A page that the browser brings back whole comes back without its menu.
  window.addEventListener('pagehide', close);
}
