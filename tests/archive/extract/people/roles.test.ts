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
  [
    'a firm by its name, and no word of it in the person’s',
    'Direktur Utama PT Sumber Rejeki Eko Hartanto membuka rapat.',
    'Direktur Utama PT Sumber Rejeki',
  ],
  ['a firm before a comma', 'Direktur PT Sumber Rejeki, Bunga Larasati, membuka rapat.', 'Direktur PT Sumber Rejeki'],
  [
    'farmers named like a person',
    'Ketua Kelompok Tani Tirta Bahari, Paijo (52), membuka rapat.',
    'Ketua Kelompok Tani Tirta Bahari',
  ],
  [
    'the party of a member',
    'Anggota Komisi III DPR dari Fraksi PDIP Bunga Larasati membuka rapat.',
    'Anggota Komisi III DPR dari Fraksi PDIP',
  ],
  ['behind selaku', 'Bunga Larasati selaku Kepala Dinas Kesehatan Demak hadir.', 'Kepala Dinas Kesehatan Demak'],
  ['behind yang juga', 'Bunga Larasati, yang juga menjabat Bupati Demak, hadir.', 'Bupati Demak'],
  ['a clause behind the name is no office', 'Kata Bunga Larasati, warga butuh beras.', null],
])('%s', (_, text, role) => {
  expect(readText(text).people.map((person) => person.role)).toEqual([role]);
});
