import { expect, test } from 'vitest';
import { readText } from '../../read-text.ts';

const peopleOf = (report: string) =>
  readText(`JAKARTA - ${report} Rapat itu digelar di balai desa sejak pagi hari.`).people.map(({ name }) => name);

test.each([
  ['a Balinese name of five words', 'Ni Luh Putu Ayu Wirasari hadir.', ['Ni Luh Putu Ayu Wirasari']],
  ['a common word behind an academic title', 'Juri terdiri atas Prof Timbul Haryadi dari UGM.', ['Timbul Haryadi']],
  ['a common word behind an office and its place', 'Bupati Demak Kader Jauhari hadir.', ['Kader Jauhari']],
  [
    'a common word before whom a university sent',
    'Penulisnya ialah Awal Riyanto dari Universitas Gadjah Mada.',
    ['Awal Riyanto'],
  ],
  ['an aunt of Banjarmasin', 'Di pasar itu Acil Wirasih membatasi pembelian.', ['Wirasih']],
  ['a mother and her place at market', 'Mak Sumirah menjual kue, kata Wak Tono.', ['Sumirah', 'Tono']],
  ['a teacher of a pesantren in Priangan', 'Ajengan Dadang Fauzi memimpin doa.', ['Dadang Fauzi']],
  ['a mother known by her child, which is her name', 'Ketika itu Inaq Sahnim turun ke sawah.', ['Inaq Sahnim']],
  [
    'a nickname in brackets with its address',
    'Kepala Dinas Ida Bagus Putra Wirajaya (Gus Wira) hadir. Rapat bubar, kata Gus Wira.',
    ['Ida Bagus Putra Wirajaya'],
  ],
  ['a road with a title in its name', 'Warung di Jalan Sultan Adam itu ramai.', []],
  ['a group of dancers', 'Ia memimpin kelompok Laras Asih yang akhirnya juara.', []],
  ['a club', 'Westbridge Rovers menang atas Eastport Wanderers.', []],
  ['a group of farmers', 'Ketua Kelompok Tani Sori Mpoka Suhartono hadir.', ['Suhartono']],
  ['a club its manager leads', 'Manajer Northbridge, Bambang Wirayuda, kecewa dengan timnya.', ['Bambang Wirayuda']],
  ['a house of books', 'Pendiri Rumah Baca Pelangi Rahmat Hidayat hadir.', ['Rahmat Hidayat']],
  ['a school named for a saint', 'Ia kuliah di Institut Agama Islam Sunan Giri di Ponorogo.', []],
  ['a king', 'Raja Abdullah mengatakan hal itu kepada wartawan.', ['Abdullah']],
  ['who is called so', 'Raja Syamsul Wirayuda mengatakan hal itu kepada wartawan.', ['Raja Syamsul Wirayuda']],
  ['a title that closes a name', 'Juru bicara militer Mayjen Qorzat Sultan hadir.', ['Qorzat Sultan']],
  [
    'a rank that closes a name',
    'Calon bupati Yusuf Wirayuda dan Lex Laksamana kalah.',
    ['Yusuf Wirayuda', 'Lex Laksamana'],
  ],
  ['initials without a space', 'Jaksa Agung H.M.Wirayuda hadir.', ['H.M.Wirayuda']],
  [
    'an office of many words',
    'Kepala Pusat Perencanaan dan Pendayagunaan SDM Bunga Larasati hadir.',
    ['Bunga Larasati'],
  ],
  ['a body with its letters', 'Kepala Balai Taman Nasional Kutai (BTNK), Erly Sukrismono, hadir.', ['Erly Sukrismono']],
  ['an award', 'Ia menerima penghargaan Dag Wirayuda di Solo.', []],
  ['a book', 'Ia menulis dengan judul Larasati Wirayuda.', []],
  ['a feast', 'Warga memeriahkan Maulid Nabi Muhammad di masjid.', []],
  ['an anniversary', 'Masyarakat Semarakan Harlah organisasi itu di lapangan.', []],
  ['a dance', 'Siswa menampilkan Tari Larasati Wirayuda di alun-alun.', []],
  ['a dance everybody knows', 'Pengantin disambut Tari Bedhaya Ketawang.', []],
  ['a novel and its author', 'Novel Laskar Larasati karya Andri Wirayuda laris.', ['Andri Wirayuda']],
  ['words of an English title', 'Iklan Bill of Rights disiarkan.', []],
  ['a pair of candidates in one word', 'Pasangan Bunga-Cakra unggul.', []],
  ['a pair and its letters', 'Pemerintahan Prabowo-CW mencanangkan hal itu.', []],
  [
    'a particle with a capital',
    'Fabio Di Larasati menang, kata Marco Wirayuda.',
    ['Fabio Di Larasati', 'Marco Wirayuda'],
  ],
  [
    'a name that ends like a country, whose first word is another person',
    'Hadir Hassan Wirayuda dan Hassan Turki, pemimpin Serikat Pengadilan Islam.',
    ['Hassan Wirayuda', 'Hassan Turki'],
  ],
  [
    'a name of three words, short elsewhere',
    'Sekretaris Daerah Maluku Sadali Ie Latuconsina hadir. Sadali memuji peserta, kata Sadali.',
    ['Sadali Ie Latuconsina'],
  ],
  ['a firm of two names', 'Laporan kantor akuntan Hartono & Wirayuda terbit.', []],
  ['a Korean name', 'Pasangan itu menang atas Jeong Na Eun di final.', ['Jeong Na Eun']],
  [
    'a list with numbers',
    'Hakim yang diperiksa: 1. Ratna Wirasari 2. Sulistyawati 3. Ahmad Wirayuda.',
    ['Ratna Wirasari', 'Sulistyawati', 'Ahmad Wirayuda'],
  ],
  ['an airfield', 'Pesawat mendarat di Halim Perdanakusuma, Jakarta.', []],
  ['a road shortened, with a title', 'Warung di Jl. Dr. Sutomo itu ramai.', []],
  ['a play', 'Malam itu dimainkan lakon Wahyu Cakraningrat.', []],
  ['a university before its rector', 'Rektor Universitas Cakrawala Bambang Wiratmo hadir.', ['Bambang Wiratmo']],
])('%s', (_, report, people) => expect(peopleOf(report)).toEqual(people));
