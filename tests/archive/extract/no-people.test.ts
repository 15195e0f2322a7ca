import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.ts';

const peopleIn = (text: string): string[] => readText(text).people.map(({ name }) => name);

describe('capitals that name nobody', () => {
  test.each([
    'Warga Kota Semarang, Jawa Tengah, dan Banyumas tiba.',
    'Amerika Serikat, Uni Eropa, Bank Dunia, dan Organisasi Kesehatan Dunia hadir.',
    'Rapat pindah ke Gedung Bunga Larasati di Jalan Cakra Wirayuda.',
    'Stadion Eko Hartanto dan Masjid Ahmad Dahlan penuh.',
    'Mahasiswa Universitas Bunga Larasati datang.',
    'Guru besar Fakultas Perikanan Universitas Hasanuddin datang.',
    'Ketua Sekaa Teruna di banjar itu dan Bendesa Adat setempat datang.',
    'Partai Bunga Larasati, PT Cakra Wirayuda, dan Yayasan Eko Hartanto hadir.',
    'Vaksin Sputnik V dan Galaxy Z Fold diluncurkan.',
    'Kementerian Luar Negeri dan Badan Pengawas Obat dan Makanan hadir.',
    'Presiden Indonesia dan Presiden Rusia bertemu.',
    'Selasa Kliwon jatuh pada Hari Raya Idul Fitri.',
    'Sungai Bengawan Solo meluap dan Gunung Merapi meletus.',
    'Persija Jakarta mengalahkan Persib Bandung.',
    'Pelaku berinisial TAS dan AM ditangkap.',
    'Memasuki Ramadan, Pemerintah Daerah menambah stok.',
    'Pihaknya dan Timnya tiba.',
    'Buku berjudul Cakra Wirayuda dan lagu bertajuk Dewi Prameswari terbit.',
    'Topan Ragasa melanda, dan gajah bernama Molly selamat.',
    'Warga melihat kucing bernama Bunga Larasati di daycare Bunga Larasati.',
    'Unidentified Flying Object dan Deep Vein Thrombosis dibahas.',
    'Anak-anak di daycare Bunga Larasati pulang, lalu Bunga Larasati tutup.',
    'Perumda Tirta Larasati melayani warga, dan Larasati menambah sambungan.',
    'Skuad menang di Piala Thomas. Indonesia berharap tim Thomas dan Uber maju, dan Thomas memang maju.',
    'Artikel ini terbit dalam Bahasa Inggris. Diadaptasi oleh Cakra Wirayuda.',
    'Malaikat Jibril dan Nabi dikisahkan.',
    'Menteri Kesehatan tiba dan Gubernur pulang.',
  ])('%s', (report) =>
    expect(peopleIn(`JAKARTA - ${report} Rapat itu digelar di balai desa sejak pagi hari.`)).toEqual([]),
  );
});

test('names in headlines, menus, credits, invitations and lists are nobody’s by themselves', () => {
  const text = [
    'Bunga Larasati Bertemu Cakra Wirayuda di Solo',
    'Petani (kiri) memanen padi. (ANTARA/Eko Hartanto)',
    'JAKARTA - Rapat itu digelar di balai desa sejak pagi hari dan dihadiri ratusan petani dari tiga kabupaten.',
    'Baca juga: Menteri Dewi Prameswari Tiba',
    'Berita Terkait',
    '- Presiden Ratna Hartono Pulang',
  ].join('\n\n');
  expect(peopleIn(text)).toEqual([]);
});
