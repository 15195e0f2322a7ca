import { focusOnKeys } from './focus-on-keys.ts';

/** Makes the field a combobox whose suggestions, and the search behind them, are loaded when a reader first comes to it. */
export const suggestOnFocus = (form: HTMLFormElement, field: HTMLInputElement): void => {
  field.role = 'combobox';
  field.ariaAutoComplete = 'list';
  field.ariaExpanded = 'false';
  focusOnKeys(field);
  const load = async (): Promise<void> => {
    try {
      (await import('./start-suggestions.ts')).startSuggestions(form, field);
    } catch {
      // The line is cut: the form still leads to the search page, and the next focus tries again.
      field.addEventListener('focus', load, { once: true });
    }
  };
  field.addEventListener('focus', load, { once: true });
};
