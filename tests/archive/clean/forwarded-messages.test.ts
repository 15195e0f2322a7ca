import { expect, test } from 'vitest';
import { readText } from '../read-text.ts';
import { asideInBody, closing, inBody, opening } from './read-page.ts';

test('a report that was passed on in a group loses the stamps and calls around it, not a word of its own', () => {
  const article = readText(
    [
      '[11.42, 17/3] Grup RT 07:',
      '*Diteruskan berkali-kali*',
      '*WARGA SUKAMAJU GOTONG ROYONG PERBAIKI TITIAN YANG PUTUS*',
      opening,
      closing,
      '👉 Silakan dibagikan agar yg berwenang tahu',
      'Jgn lupa gabung grup WA _Info Desa_: https://chat.whatsapp.com/AbCdEf123',
      '[11.58, 17/3] Pa Cakra RT 05: Alhamdulillah 👍',
    ].join('\n'),
  );
  expect(article).toMatchObject({
    title: 'WARGA SUKAMAJU GOTONG ROYONG PERBAIKI TITIAN YANG PUTUS',
    body: [opening, closing],
  });
});

test('a linked title with a star between two paragraphs is set aside', () => {
  const line = '* VIDEO: Detik-Detik Feri Putar Balik di Selat Akibat Gelombang';
  expect(asideInBody(line)).toEqual([`read-also: ${line}`]);
  expect(
    inBody('* Beras Sepuluh Kilogram Untuk Tiap Keluarga', '* Minyak Goreng Dua Liter Untuk Tiap Keluarga'),
  ).toHaveLength(2);
});

test('the day somebody was born is not the day of publication, and its line stays', () => {
  const lines = ['Data diri:', 'Nama: Dewi Larasati', 'Lahir: Semarang, 4 Juni 1966', 'Pembayaran: 6 Maret 2026'];
  const { body, published } = readText([opening, closing, ...lines].join('\n'));
  expect({ body, published }).toEqual({ body: [opening, closing, ...lines], published: null });
});
