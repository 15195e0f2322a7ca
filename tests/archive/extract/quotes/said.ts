import { readText } from '../../read-text.ts';

const LEAD =
  'JAKARTA - Menteri Kesehatan Dewi Larasati membuka rapat di balai desa bersama Gubernur Jawa Tengah Cakra Hartanto.';

/** The two people of {@link said}'s article. */
export const DEWI = 'Dewi Larasati';
export const CAKRA = 'Cakra Hartanto';

/** Two things people say. */
export const RICE = 'Beras cukup sampai akhir tahun';
export const CALM = 'Warga desa tidak perlu khawatir lagi';

/** Who is read to say what in an article that names a minister and a governor and goes on with `paragraphs`. */
export const said = (...paragraphs: string[]): (readonly [string | null, string])[] =>
  readText([LEAD, ...paragraphs].join('\n\n')).quotes.map(({ speaker, text }) => [speaker, text]);
