// The editable combobox with a listbox of the ARIA Authoring Practices: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
// Its options are links, so that a suggestion opens in a tab of its own where a reader wants that.
import { suggestStrings } from '../../strings/id.ts';
import type { SearchSource } from '../search-source.ts';
import { findSuggestions, type Suggestions } from './find-suggestions.ts';
import { makeChoice } from './make-choice.ts';
import { paintSuggestions } from './paint-suggestions.ts';

/** The parts of the header's search: its form and field, the list below it, and what is read aloud. */
export interface SuggestParts {
  form: HTMLFormElement;
  field: HTMLInputElement;
  listbox: HTMLElement;
  status: HTMLElement;
}

/** Lets the field suggest pages as the reader types, and lead to them by keys and pointer. Without a choice Enter sends the form. */
export const bindSuggestions = ({ form, field, listbox, status }: SuggestParts, source: SearchSource): void => {
  const choice = makeChoice(field, listbox);
  const isOpen = (): boolean => !listbox.hidden;
  // An arrow that opened the list goes on into it once it is there.
  let entering: 1 | -1 | undefined;

  const show = (isShown: boolean): void => {
    listbox.hidden = !isShown;
    field.setAttribute('aria-expanded', `${isShown}`);
    if (!isShown) choice.clear();
  };
  const paint = (found: Suggestions, isComplete: boolean): void => {
    const all = `${form.action}?${new URLSearchParams({ q: found.query.trim() })}`;
    choice.keep(() => listbox.replaceChildren(...paintSuggestions(found, listbox.id, all)));
    show(true);
    if (entering) choice.move(entering);
    entering = undefined;
    const count = found.names.length + found.headlines.length;
    if (isComplete) status.textContent = count === 0 ? suggestStrings.none : suggestStrings.count(count);
  };
  const finder = findSuggestions(source, paint, () => {
    close();
    status.textContent = suggestStrings.failed;
  });
  const close = (): void => {
    finder.drop();
    show(false);
    status.textContent = '';
  };
  const ask = (enter?: 1 | -1): void => {
    entering = enter;
    choice.clear();
    if (field.value.trim() === '') close();
    else finder.ask(field.value);
  };

  /** What a key does to the suggestions; whether it then does nothing else. */
  const press = (event: KeyboardEvent): boolean => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined;
    if (step !== undefined) {
      if (event.altKey && isOpen()) close();
      else if (isOpen()) choice.move(step);
      else ask(event.altKey ? undefined : step);
      return true;
    }
    if (event.key === 'Escape' && isOpen()) {
      close();
      return true;
    }
    if (event.key === 'Enter') {
      const option = choice.option();
      option?.click();
      return option !== undefined;
    }
    // The caret moves, so the reader is back in the text.
    if (['Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(event.key)) choice.clear();
    return false;
  };

  field.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    if (press(event)) event.preventDefault();
  });
  field.addEventListener('input', () => ask());
  field.addEventListener('focus', () => ask());
  // Pressing a suggestion must not take the focus from the field, which would close the list before the press is a click.
  listbox.addEventListener('mousedown', (event) => event.preventDefault());
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) close();
  });
  // A page that comes back from the browser's memory comes back with its list closed.
  window.addEventListener('pagehide', close);
  if (document.activeElement === field) ask();
};
