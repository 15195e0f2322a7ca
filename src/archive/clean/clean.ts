import type { CleanText } from '../model/clean-text.ts';
import type { Registry } from '../model/registry.ts';
import type { SourceText } from '../model/source-text.ts';
import { createCleaner } from './create-cleaner.ts';

/** Cleans one text. Whoever cleans many prepares the cleaner once, with {@link createCleaner}. */
export const clean = (source: SourceText, registry: Registry): CleanText => createCleaner(registry)(source);
