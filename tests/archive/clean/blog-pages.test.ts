import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.ts';
import { closing, readPage } from './read-page.ts';

const post = 'Sehari Bersama Pengrajin Payung Geulis';
const opening =
  'Kemarin saya menengok pengrajin payung geulis di sebuah gang sempit, dan pulang membawa dua payung yang masih basah catnya.';

describe('a post copied with its whole blog', () => {
  const page = [
    'Skip to content',
    'Catatan Dari Bawah Menara',
    'menulis agar ingat',
    'Menu',
    'Home',
    'Resep Oncom',
    post,
    'Posted on November 8, 2013 by Bunga Larasati',
    opening,
    closing,
    'Salam, Bunga Larasati',
    'About these ads',
    'Share this:',
    'Twitter',
    'Like Loading...',
    'Related',
    'Mencari Gerabah di Pasar',
    'In "Jalan-jalan"',
    'This entry was posted in Jalan-jalan and tagged payung by bunga. Bookmark the permalink.',
    '← Resep Oncom Ala Nenek',
    'Kenapa Saya Berhenti Jajan →',
    `2 thoughts on “${post}”`,
    'cakra_w on November 9, 2013 at 07:15 said:',
    'Jadi pengen pulang kampung... makasih ceritanya!',
    'Reply ↓',
    'Tinggalkan Balasan',
    'Blog di WordPress.com. | The Twenty Eleven Theme.',
  ];
  test('is the post: its headline, its paragraphs, its day and who greets at the end', () => {
    expect(readPage(...page).blocks).toEqual([
      `headline: ${post}`,
      'timestamp: Posted on November 8, 2013',
      'byline: by Bunga Larasati',
      `paragraph: ${opening}`,
      `paragraph: ${closing}`,
      'byline: Salam, Bunga Larasati',
    ]);
  });
  test('names nobody but the writer', () => {
    const { authors, people, published } = readText(page.join('\n'));
    expect({ authors, people: people.length, published }).toEqual({
      authors: ['Bunga Larasati'],
      people: 0,
      published: '2013-11-08',
    });
  });
});

test('a kicker in capitals stands above its headline', () => {
  const headline = 'Jalan Melati Berubah Jadi Sungai, Anak Sekolah Diliburkan';
  const body =
    'KOTA DAMAI - Hujan lima jam membuat Jalan Melati seperti sungai, dan anak sekolah tidak bisa menyeberanginya.';
  expect(readPage('DAMPAK HUJAN LIMA JAM', headline, body).blocks).toEqual([
    'kicker: DAMPAK HUJAN LIMA JAM',
    `headline: ${headline}`,
    `paragraph: ${body}`,
  ]);
});
