import { expect, test } from 'vitest';
import { readText } from '../../read-text.ts';

test.each([
  ['a maker beside the one who drives for it', 'Pebalap Aprilia Eko Hartanto menang.', ['Eko Hartanto']],
  ['a maker by itself', 'Hasil itu membuat Aprilia senang, dan Aprilia berterima kasih.', []],
  ['a maker that is a middle name', 'Rapat dipimpin Ketua RT Ratna Aprilia Azmi.', ['Ratna Aprilia Azmi']],
  ['a brand that is the first name of an official', 'Wakil Bupati Demak Sony Wirajaya hadir.', ['Sony Wirajaya']],
  ['games, applications and phones', 'Pengguna ColorOS, AdaKami, Rockstar, dan Dolby Atmos mengeluh.', []],
  ['clubs and teams', 'Red Sparks mengalahkan Hyundai Hillstate, kata Hillstate.', []],
])('%s', (_, report, people) => {
  const text = `JAKARTA - ${report} Rapat itu digelar di balai desa sejak pagi hari.`;
  expect(readText(text).people.map(({ name }) => name)).toEqual(people);
});
