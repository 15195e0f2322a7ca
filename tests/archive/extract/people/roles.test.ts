import { expect, test } from 'vitest';
import { readText } from '../../read-text.ts';

test.each([
  [
    'a body with a link in its name',
    'Kepala Badan Pengawas Obat dan Makanan (BPOM) RI, Bunga Larasati, membuka rapat.',
    'Kepala Badan Pengawas Obat dan Makanan RI',
  ],
  [
    'an acting office keeps that word',
    'Pelaksana Tugas (Plt) Bupati Demak Bunga Larasati membuka rapat.',
    'Pelaksana Tugas Bupati Demak',
  ],
  ['what anybody may be, with a place', 'Kata Bunga Larasati, warga Demak, beras cukup.', 'warga Demak'],
  ['a clause behind the name is no office', 'Kata Bunga Larasati, warga butuh beras.', null],
])('%s', (_, text, role) => {
  expect(readText(text).people.map((person) => person.role)).toEqual([role]);
});
