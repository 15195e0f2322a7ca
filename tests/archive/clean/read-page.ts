import { clean } from '../../../src/archive/clean/clean.ts';
import { tidy } from '../../../src/archive/model/tidy.ts';
import { drop, registry } from '../read-text.ts';

/** A headline, and two paragraphs with a body's length, to build pages from. */
export const headline = 'Pemerintah Bahas Pasokan Beras Bersama Petani';
export const opening =
  'JAKARTA - Pemerintah membahas pasokan beras bersama petani di tiga kabupaten yang dilanda kekeringan panjang.';
export const closing =
  'Ribuan warga mengungsi ke balai desa setelah sungai meluap pada malam hari dan merendam ratusan rumah serta sawah mereka di tepi kali.';

/** What each line of a page is, as `kind: words`, and what was set aside, as `reason: words`. */
export const readPage = (...lines: string[]): { blocks: string[]; aside: string[] } => {
  const source = drop(lines.join('\n'));
  const page = clean(source, registry);
  return {
    blocks: page.blocks.map(({ kind, at }) => `${kind}: ${tidy(page.text.slice(at.start, at.end))}`),
    aside: page.setAside.map(({ reason, at }) => `${reason}: ${tidy(source.text.slice(at.start, at.end))}`),
  };
};

/** What lines between headline and body are. */
export const aboveBody = (...lines: string[]): string[] => readPage(headline, ...lines, opening).blocks.slice(1, -1);

/** What lines between two paragraphs are. */
export const inBody = (...lines: string[]): string[] =>
  readPage(headline, opening, ...lines, closing).blocks.slice(2, -1);

/** What lines below the last paragraph are. */
export const belowBody = (...lines: string[]): string[] =>
  readPage(headline, opening, closing, ...lines).blocks.slice(3);

/** What is set aside of lines between two paragraphs. */
export const asideInBody = (...lines: string[]): string[] => readPage(headline, opening, ...lines, closing).aside;
