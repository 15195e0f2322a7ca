import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.ts';
import { aboveBody, belowBody, closing, headline, inBody, opening, readPage } from './read-page.ts';

const short = 'Warga mengungsi ke balai desa setelah sungai meluap pada malam hari dan merendam ratusan rumah mereka.';

describe('where the article goes on', () => {
  test('a short paragraph below a related list belongs to it', () => {
    const list = ['Berita Terkait', '- Harga Emas Naik Tajam', '- Profil Sang Juara'];
    expect(readPage(headline, opening, ...list, short).blocks.at(-1)).toBe(`paragraph: ${short}`);
  });

  test.each(['Pilihan', 'Terkini'])('“%s” as a subheading takes no paragraph along', (word) => {
    const { blocks } = readPage(headline, opening, word, short, short.replace('Warga', 'Petani'));
    expect(blocks).toContain(`paragraph: ${short}`);
  });

  test('an opening without a full stop is a paragraph', () => {
    const line = `${opening.slice(0, -1)} (7/7)`;
    expect(readPage(headline, line, closing).blocks[1]).toBe(`paragraph: ${line}`);
  });

  test('an opening that a mail programme broke is one paragraph', () => {
    const broken = opening.replace(' di tiga', ' di\ntiga');
    expect(readPage(headline, broken, closing).blocks[1]).toBe(`paragraph: ${opening}`);
  });

  test('a broken line is no subheading', () => {
    const line = closing.replace('Ribuan', 'Banyak');
    expect(inBody(line.replace(' setelah', '\nsetelah'))).toEqual([`paragraph: ${line}`]);
  });

  test('the last item of a list is no subheading', () => {
    expect(inBody('1. Beras', '2. Gula pasir')).toEqual(['paragraph: 1. Beras', 'paragraph: 2. Gula pasir']);
  });
});

describe('what is not the article’s own words', () => {
  test('an invitation glued to the end of a paragraph', () => {
    const invitation = 'Baca juga: Harga Telur Naik Lagi';
    expect(readPage(headline, `${opening} ${invitation}`, closing)).toEqual({
      blocks: [`headline: ${headline}`, `paragraph: ${opening}`, `paragraph: ${closing}`],
      aside: [`read-also: ${invitation}`],
    });
  });

  test('a caption in the body, with its credit', () => {
    expect(inBody('Petani memanen padi. (ANTARA/Bunga)')).toEqual([
      'caption: Petani memanen padi.',
      'credit: (ANTARA/Bunga)',
    ]);
  });

  test('a caption is no headline, however short the headline', () => {
    const caption = 'PANEN RAYA: Petani memanen padi di Desa Sukamaju';
    expect(readPage('Harga Beras Turun', caption, opening).blocks.slice(0, 2)).toEqual([
      'headline: Harga Beras Turun',
      `caption: ${caption}`,
    ]);
  });
});

describe('who made it', () => {
  test.each(['n Ant/N-3', '(ANT)', '(Ant/bun)'])('the desk signs on a line of its own: %s', (mark) =>
    expect(belowBody(mark)).toEqual([`byline: ${mark}`]),
  );

  test.each(['(Ant/N-3)', '(Ant/bun)'])('the desk signs behind the last sentence: %s', (mark) => {
    const { blocks } = readPage(headline, opening, `${closing} ${mark}`);
    expect(blocks.slice(2)).toEqual([`paragraph: ${closing}`, `byline: ${mark}`]);
    expect(readText(`${headline}\n${opening}\n${closing} ${mark}`).agency).toBe('ANTARA');
  });

  test('an office signs behind the last sentence, and its reporter is nobody in the news', () => {
    const { people, body } = readText(`${headline}\n${opening}\n${closing} (MC Sukamaju/Rahmi/eyv)`);
    expect({ people, last: body.at(-1) }).toEqual({ people: [], last: closing });
  });

  test('the desk signs below an invitation', () =>
    expect(belowBody('Ikuti berita kami di Google News', '(H-3)')).toEqual(['byline: (H-3)']));

  test('the desk signs an article of one paragraph', () => {
    expect(readPage(`${opening} n Ant/N-3`).blocks).toEqual([`paragraph: ${opening}`, 'byline: n Ant/N-3']);
  });

  test.each(['Laporan Wartawan Pos Jateng, Bunga Larasati', 'Bunga Larasati'])(
    'the reporter stands above: %s',
    (line) => expect(aboveBody(line)).toEqual([`byline: ${line}`]),
  );

  test('the editor stands below a label and is nobody in the news', () => {
    const { people, authors } = readText(`${headline}\n${opening}\n${closing}\nEditor:\nBunga Larasati`);
    expect({ people, authors }).toEqual({ people: [], authors: ['Bunga Larasati'] });
  });

  test('a dash is no editor', () => expect(readText(`${headline}\n${opening}\nEditor: -`).authors).toEqual([]));

  test('a bracket is no part of a name', () => {
    const { authors } = readText(`${headline}\n${opening}\nPenulis: Bunga Larasati (Kontributor Solo)`);
    expect(authors).toEqual(['Bunga Larasati']);
  });
});

test('of a list of twelve thousand lines each is kept, and those that no page has make one paragraph', () => {
  const lines = Array.from({ length: 12_000 }, (_, number) => `Harga beras di pasar nomor ${number} turun`);
  const { blocks, aside } = readPage(headline, opening, ...lines);
  expect(aside).toEqual([]);
  expect(blocks).toHaveLength(10_000);
  expect(blocks.at(-1)).toBe(`paragraph: ${lines.slice(9997).join(' ')}`);
});
