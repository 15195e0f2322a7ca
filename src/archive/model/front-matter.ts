import type { Found } from './found.ts';
import type { IsoDate } from './ids.ts';

/** What the archivist wrote above the text. Every value is `given` and points at its line. A missing key is undefined. */
export interface FrontMatter {
  title?: Found<string>;
  date?: Found<IsoDate>;
  source?: Found<string>;
  url?: Found<string>;
  author?: Found<string[]>;
  people?: Found<string[]>;
  topics?: Found<string[]>;
  slug?: Found<string>;
  aliases?: Found<string[]>;
  summary?: Found<string>;
  draft?: Found<boolean>;
}
