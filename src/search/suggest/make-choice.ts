/** Which option of a listbox is chosen; none at first. */
export interface Choice {
  /** The chosen option. */
  option: () => HTMLElement | undefined;
  /** Moves through the options and past both ends to no choice; from no choice to the first or the last. */
  move: (step: 1 | -1) => void;
  /** Chooses nothing. */
  clear: () => void;
  /** Keeps what leads to the same address chosen after the options were painted anew. */
  keep: (paint: () => void) => void;
}

/** Marks the chosen option of `listbox`, and tells it to who hears `field` instead of seeing it. */
export const makeChoice = (field: HTMLInputElement, listbox: HTMLElement): Choice => {
  const options = (): HTMLElement[] => [...listbox.querySelectorAll<HTMLElement>('[role="option"]')];
  const chosen = (): HTMLElement | undefined => options().find((option) => option.ariaSelected === 'true');

  const choose = (next: HTMLElement | undefined): void => {
    chosen()?.setAttribute('aria-selected', 'false');
    next?.setAttribute('aria-selected', 'true');
    next?.scrollIntoView({ block: 'nearest' });
    if (next) field.setAttribute('aria-activedescendant', next.id);
    else field.removeAttribute('aria-activedescendant');
  };
  return {
    option: chosen,
    move: (step) => {
      const all = options();
      const now = chosen();
      const at = now ? all.indexOf(now) + step : step === 1 ? 0 : all.length - 1;
      choose(all[at]);
    },
    clear: () => choose(undefined),
    keep: (paint) => {
      const address = chosen()?.getAttribute('href');
      paint();
      choose(address === undefined ? undefined : options().find((option) => option.getAttribute('href') === address));
    },
  };
};
