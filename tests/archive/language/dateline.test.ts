import { describe, expect, test } from 'vitest';
import { findDatelineHead } from '../../../src/archive/language/dateline.ts';

describe('the dateline that opens a report', () => {
  test.each([
    ['JAKARTA, Lingkar.co – Pemerintah Indonesia membahas vaksin.', 'JAKARTA, Lingkar.co'],
    ['Jakarta, Pos Jateng - Pemerintah membahas vaksin.', 'Jakarta, Pos Jateng'],
    ['Suara.com - Menteri membahas vaksin.', 'Suara.com'],
    ['Bandung (ANTARA) - Wali kota membahas vaksin.', 'Bandung (ANTARA)'],
    ['Jakarta, CNN Indonesia -- "Kami membahas vaksin."', 'Jakarta, CNN Indonesia'],
    ['KUALA LUMPUR — Pemerintah membahas vaksin.', 'KUALA LUMPUR'],
    ['Jakarta – Kementerian membahas vaksin.', 'Jakarta'],
    ['JAKARTA— Pemerintah membahas vaksin.', 'JAKARTA'],
    ['detik.com - Pemerintah membahas vaksin.', undefined],
    ['Jakarta, detik.com - Pemerintah membahas vaksin.', 'Jakarta, detik.com'],
    ['Jakarta - 12 warga mengungsi.', 'Jakarta'],
    ['Jakarta, 19 Agustus 2020. Badan itu membahas vaksin.', 'Jakarta, 19 Agustus 2020'],
    ['MEDAN (Waspada): Harga cabai turun.', 'MEDAN (Waspada)'],
    ['Metrotvnews.com, Medan: Bandara itu dibuka.', 'Metrotvnews.com, Medan'],
    ['Jakarta, NU Online', 'Jakarta, NU Online'],
    ['Addis Ababa: Pemerintah membuka jalan.', 'Addis Ababa'],
    ['BANDUNG | Kabarlain.id – Sopir angkot mogok.', 'BANDUNG | Kabarlain.id'],
    ['Jakarta - “Kami membahas vaksin.”', 'Jakarta'],
    ['KABARLAIN.ID – SOLO – Sopir angkot mogok.', 'KABARLAIN.ID – SOLO'],
    ['kabarlain.com - SOLO - Sopir angkot mogok.', 'kabarlain.com - SOLO'],
    ['SOLO, KABARLAIN.ID- Sopir angkot mogok.', 'SOLO, KABARLAIN.ID'],
    ['SOLO, KABARLAIN-Sopir angkot mogok.', 'SOLO, KABARLAIN'],
    ['SOLO | Kabarlain.id | Sopir angkot mogok.', 'SOLO | Kabarlain.id'],
    ['[Solo, 3 Mei 2024] Sopir angkot mogok.', '[Solo, 3 Mei 2024]'],
    ['(Solo, 3/5/2024) – Sopir angkot mogok.', '(Solo, 3/5/2024)'],
    ['Kabarlain.id, Solo. Sopir angkot mogok sejak pagi di tiga terminal.', 'Kabarlain.id, Solo'],
    ['KPK-Polri sepakat membahas suap.', undefined],
    ['Solo - Jogja - Semarang macet.', 'Solo'],
  ])('%s', (paragraph, head) => expect(findDatelineHead(paragraph)?.text).toBe(head));

  test.each([
    'Pemerintah Indonesia membahas vaksin - dan obat.',
    'Menteri itu - yang baru dilantik - membahas vaksin.',
    'Bandung-Jakarta ditempuh dua jam.',
    'Jakarta membahas vaksin.',
    'Susunan Pemain: Bunga di gawang.',
    'Jakarta - dan sekitarnya dilanda banjir.',
    'Benarkah? - Menteri menjawab.',
    '',
    '- Jakarta',
  ])('does not open “%s”', (paragraph) => expect(findDatelineHead(paragraph)).toBeUndefined());

  test('its place is where its words stand', () => {
    const paragraph = 'JAKARTA, Lingkar.co – Pemerintah membahas vaksin.';
    const head = findDatelineHead(paragraph);
    expect(paragraph.slice(head?.start, head?.end)).toBe(head?.text);
  });
});
