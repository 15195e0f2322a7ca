const keyOf = (link: Element): string | null => link.getAttribute('data-step') ?? link.getAttribute('href');

/**
 * Paints new children in place of the old ones. A reader whose focus was on one of these links finds it on the link of the same
 * `data-step` or address again, or on `parent`, which must be focusable, when there is none any more.
 */
export const replaceChildren = (parent: HTMLElement, children: readonly (Node | string)[]): void => {
  const focused = parent.contains(document.activeElement) ? document.activeElement : null;
  const key = focused && focused !== parent ? keyOf(focused) : null;
  parent.replaceChildren(...children);
  if (!focused) return;
  const again =
    key === null ? undefined : [...parent.querySelectorAll<HTMLElement>('a')].find((link) => keyOf(link) === key);
  (again ?? parent).focus({ preventScroll: true });
};
