import { suggestStrings } from '../../strings/id.ts';
import { element } from '../dom/element.ts';
import { makeWorkerSource } from '../worker/make-worker-source.ts';
import { readPlaces } from '../worker/read-places.ts';
import { bindSuggestions } from './bind-suggestions.ts';

/** Gives the header's form a place for suggestions, and starts the search behind them. */
export const startSuggestions = (form: HTMLFormElement, field: HTMLInputElement): void => {
  const id = `${field.id}-saran`;
  const listbox = element('div', {
    id,
    class: 'suggest',
    role: 'listbox',
    'aria-label': suggestStrings.label,
    hidden: '',
  });
  const status = element('p', { class: 'visually-hidden', role: 'status' });
  form.append(listbox, status);
  field.setAttribute('aria-controls', id);
  const source = makeWorkerSource(readPlaces(form));
  bindSuggestions({ form, field, listbox, status }, source);
  // What fails here is told when the reader types.
  source.prepare().catch(() => undefined);
};
