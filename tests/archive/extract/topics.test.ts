import { describe, expect, test } from 'vitest';
import type { Registry } from '../../../src/archive/model/registry.ts';
import { readRegistry } from '../../../src/archive/read/read-registry.ts';
import { writeContent } from '../read/write-content.ts';
import { readArticle, readText, registry } from '../read-text.ts';

const topics = (text: string): string[] => readText(text).topics;

describe('what an article is about', () => {
  test.each([
    [
      'kesehatan',
      'JAKARTA - Rumah sakit menambah ruang rawat karena pasien demam berdarah terus naik. Dokter meminta warga menjaga kesehatan dan mendatangi puskesmas untuk vaksinasi.',
    ],
    [
      'bencana',
      'JAKARTA - Banjir bandang dan tanah longsor melanda tiga kecamatan. Korban banjir mengungsi, dan badan penanggulangan bencana mengirim bantuan bagi pengungsi.',
    ],
    [
      'olahraga',
      'JAKARTA - Tim nasional sepak bola menang 2-1 dalam laga persahabatan. Pelatih memuji gol penyerang, dan klub bersiap untuk pertandingan Liga 1 berikutnya.',
    ],
    [
      'hukum',
      'JAKARTA - Hakim pengadilan menjatuhkan vonis lima tahun penjara kepada terdakwa kasus korupsi. Jaksa mengajukan banding atas putusan hakim itu.',
    ],
    [
      'teknologi',
      'JAKARTA - Pembaruan gim daring itu membawa mode battle royale baru. Pemain yang menang dalam lima pertandingan mendapat skin langka di akun masing-masing.',
    ],
    [
      'ekonomi',
      'JAKARTA - Bank sentral menahan BI Rate karena daya beli belum pulih. Harga emas batangan naik, sedangkan saham turun mengikuti Wall Street.',
    ],
    [
      'transportasi',
      'JAKARTA - Dua truk terlibat tabrakan beruntun di ruas tol. Polantas menutup satu lajur, dan kemacetan berakhir setelah bangkai kendaraan diderek.',
    ],
    [
      'agama',
      'JAKARTA - Kloter terakhir tiba di embarkasi setelah tawaf dan bermalam di Muzdalifah. Jemaah disambut takbir oleh keluarga.',
    ],
  ])('%s', (topic, text) => expect(topics(text)[0]).toBe(topic));

  test('a unit glued to its number speaks as one that stands alone', () => {
    const apart = 'JAKARTA - Ponsel itu punya memori 16 GB dan layar 120 Hz, dan ikut jaringan 5G di seluruh kota.';
    const words = (text: string) => readArticle(text).topics[0]?.words.map(({ word }) => word);
    expect(words(apart)).toEqual(expect.arrayContaining(['gb', 'hz', 'jaringan 5g']));
    expect(words(apart.replace(/(\d) /g, '$1'))).toEqual(words(apart));
  });
  test('nothing, where no word speaks', () =>
    expect(topics('JAKARTA - Ia pulang sore itu bersama mereka.')).toEqual([]));
  test('not what is only invited to be read', () => {
    const invitation = 'Baca juga: Banjir Bandang dan Tanah Longsor, Korban Banjir Mengungsi';
    expect(topics(`JAKARTA - Ia pulang sore itu bersama mereka.\n${invitation}`)).toEqual([]);
  });
});

describe('the words that caused a topic', () => {
  const own = async (words: string): Promise<Registry> => {
    const yaml = `- id: desa\n  label: Desa\n  words: { ${words} }\n`;
    const { registry: read } = await readRegistry(await writeContent({ 'registry/topics.yaml': yaml }));
    return { ...registry, topics: read.topics };
  };
  const text = 'JAKARTA - Balai desa dan kelurahan itu ramai. Pemberdayaan desanya berjalan, kata kepala desa.';

  test('stand with the place of the first of each, heaviest first', async () => {
    const [topic] = readArticle(text, await own('desa: 2, kelurahan: 3')).topics;
    expect(topic?.words.map(({ word, at }) => [word, text.slice(at.start, at.end)])).toEqual([
      ['desa', 'desa'],
      ['kelurahan', 'kelurahan'],
    ]);
    expect(topic?.words[0]?.at.start).toBe(text.indexOf('desa'));
    expect(topic?.certainty).toBe('inferred');
  });
  test('are found in their inflected forms', async () => {
    const [topic] = readArticle(text, await own('daya: 5')).topics;
    expect(topic?.words.map(({ at }) => text.slice(at.start, at.end))).toEqual(['Pemberdayaan']);
  });
  test('a phrase beats the words in it', async () => {
    const [topic] = readArticle(text, await own('balai: 4, balai desa: 5')).topics;
    expect(topic?.words.map(({ word }) => word)).toEqual(['balai desa']);
  });
});

test('a headline weighs more than the body', () => {
  const body = 'JAKARTA - Rapat itu membahas banjir dan pasokan beras bersama warga dari tiga kabupaten.';
  const score = (text: string) => readArticle(text).topics.find(({ id }) => id === 'bencana')?.score ?? 0;
  expect(score(`Korban Banjir Bandang Mengungsi\n\n${body}`)).toBeGreaterThan(
    score(`${body} Korban banjir bandang mengungsi.`),
  );
});
