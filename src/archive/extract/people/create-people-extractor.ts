import type { CleanText } from '../../model/clean-text.ts';
import type { Mention } from '../../model/draft.ts';
import type { PersonEntry } from '../../model/registry.ts';

export const createPeopleExtractor =
  (_people: readonly PersonEntry[]) =>
  (_page: CleanText): Mention[] => [];
