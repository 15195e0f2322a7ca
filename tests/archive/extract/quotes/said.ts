import type { ArticleRecord } from '../../../../src/archive/model/record.ts';
import { readText } from '../../read-text.ts';

const LEAD =
  'JAKARTA - Menteri Kesehatan Dewi Larasati membuka rapat di balai desa bersama Gubernur Jawa Tengah Cakra Hartanto.';

/** The two people of {@link said}'s article. */
export const DEWI = 'Dewi Larasati';
export const CAKRA = 'Cakra Hartanto';

/** Two things people say. */
export const RICE = 'Beras cukup sampai akhir tahun';
export const CALM = 'Warga desa tidak perlu khawatir lagi';

/** The record of an article that names a minister and a governor and goes on with `paragraphs`. */
export const read = (...paragraphs: string[]): ArticleRecord => readText([LEAD, ...paragraphs].join('\n\n'));

/** Who is read to say what in that article. */
export const said = (...paragraphs: string[]): (readonly [string | null, string])[] =>
  read(...paragraphs).quotes.map(({ speaker, text }) => [speaker, text]);
