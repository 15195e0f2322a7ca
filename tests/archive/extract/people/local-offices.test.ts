import { expect, test } from 'vitest';
import { readText } from '../../read-text.ts';

const peopleOf = (report: string) =>
  readText(`JAKARTA - ${report} Rapat itu digelar di balai desa sejak pagi hari.`).people.map(({ name }) => name);

test.each([
  [
    'a village the text names elsewhere',
    'Warga Desa Jambon mengeluh. Kepala Desa Jambon Cakra Wirayuda hadir.',
    ['Cakra Wirayuda'],
  ],
  ['a district the text names elsewhere', 'Hujan turun di Jambon. Camat Jambon Wirayuda hadir.', ['Wirayuda']],
  ['a village before a known name', 'Camat Pakemsar Sri Handayani Nugraha hadir.', ['Sri Handayani Nugraha']],
  ['a village before a comma', 'Lurah Timbangan, Arif Wibisana, hadir.', ['Arif Wibisana']],
  ['a village before a form of address', 'Camat Rungkem Bandul H Cakra Wirayuda hadir.', ['Cakra Wirayuda']],
  ['a village built as villages are', 'Lurah Sidomulyo Suparman hadir.', ['Suparman']],
  ['a hamlet built so before a name no table knows', 'Kepala Dusun Karangbendo Tukimen hadir.', ['Tukimen']],
  ['no village', 'Kades Wagiyo Hidayat hadir.', ['Wagiyo Hidayat']],
  ['no village before two names', 'Lurah Suryono Hadi Kusumo hadir.', ['Suryono Hadi Kusumo']],
  ['a Balinese name', 'Camat I Made Sukarta hadir.', ['I Made Sukarta']],
  ['an office and nobody', 'Warga Desa Jambon mengeluh. Kepala Desa Jambon tidak hadir.', []],
  ['the council of a village', 'Ketua BPD Desa Jambon Cakra Wirayuda hadir.', ['Cakra Wirayuda']],
  ['the council of a village and one word', 'Ketua BPD Desa Pakemsar Suparman hadir.', ['Suparman']],
  ['a neighbourhood of a hamlet', 'Ketua RT 03 Dusun Pakemsar Cakra Wirayuda hadir.', ['Cakra Wirayuda']],
  ['two numbers of a neighbourhood', 'Ketua RT 03 RW 05 Dusun Krajan Slamet Widodo hadir.', ['Slamet Widodo']],
  ['a neighbourhood by its number alone', 'Ketua RT 03 Cakra Wirayuda hadir.', ['Cakra Wirayuda']],
  ['the governor in short', 'Gubsu Cakra Wirayuda meninjau asrama. Gubsu juga berpidato.', ['Cakra Wirayuda']],
])('behind a local office: %s', (_, report, people) => expect(peopleOf(report)).toEqual(people));
