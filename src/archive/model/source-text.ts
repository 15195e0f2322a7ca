import type { FrontMatter } from './front-matter.ts';
import type { Problem } from './problem.ts';

/** One dropped file, decoded and nothing else. */
export interface SourceText {
  /** The path as given: relative to `content/` in an archive, as typed on the command line. Always with `/`. */
  file: string;
  /** The file as dropped, decoded; every {@link Span} counts in it. */
  text: string;
  /** SHA-256 of the bytes, lower-case hexadecimal. */
  sha256: string;
  /** Size in bytes. */
  byteLength: number;
  frontMatter: FrontMatter;
  /** Where the pasted text starts in `text`: after the byte order mark and the front matter. */
  bodyStart: number;
  problems: Problem[];
}
