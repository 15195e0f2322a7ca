import { makeWorkerSource } from '../worker/make-worker-source.ts';
import { readPlaces } from '../worker/read-places.ts';
import { bindSuggestions } from './bind-suggestions.ts';

/** Starts the search behind the header's field. Throws when the form lacks a part: `HeaderSearch.astro` and this belong together. */
export const startSuggestions = (form: HTMLFormElement, field: HTMLInputElement): void => {
  const [listbox, status] = ['listbox', 'status'].map((role) => form.querySelector<HTMLElement>(`[role="${role}"]`));
  if (!listbox || !status) throw new Error('The header has no place for suggestions');
  const source = makeWorkerSource(readPlaces(form));
  bindSuggestions({ form, field, listbox, status }, source);
  // What fails here is told when the reader types.
  source.prepare().catch(() => undefined);
};
