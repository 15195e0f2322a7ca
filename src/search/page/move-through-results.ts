const hasModifier = (event: KeyboardEvent): boolean => event.ctrlKey || event.metaKey || event.altKey;

/**
 * Lets arrow keys move from the field through the result links and back; a link opens with Enter as links do. Escape in a result
 * returns to the field, in the field it calls `clear`.
 */
export const moveThroughResults = (root: HTMLElement, field: HTMLInputElement, clear: () => void): void => {
  const stops = (): HTMLElement[] => [field, ...root.querySelectorAll<HTMLElement>('a[data-result]')];

  root.addEventListener('keydown', (event) => {
    if (hasModifier(event) || event.isComposing) return;
    const at = stops().indexOf(event.target as HTMLElement);
    if (event.key === 'Escape') {
      event.preventDefault();
      if (at === 0) clear();
      field.focus();
      return;
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const next = at >= 0 && step !== 0 ? stops()[at + step] : undefined;
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
};
