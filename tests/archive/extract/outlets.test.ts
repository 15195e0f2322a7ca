import { describe, expect, test } from 'vitest';
import { readArticle, readText } from '../read-text.ts';

const BODY = 'Pemerintah membahas pasokan beras bersama petani di tiga kabupaten, Selasa (6/7/2021).';
const whence = (text: string) => {
  const { outlet, agency, dateline } = readText(text);
  return { outlet, agency, dateline };
};

describe('a dateline tells place and outlet', () => {
  test.each([
    ['Jakarta, Pos Jateng - ', 'Pos Jateng', 'Jakarta'],
    ['JAKARTA, Lingkar.co – ', 'Lingkar.co', 'Jakarta'],
    ['Suara.com - ', 'Suara.com', null],
    ['Liputan6.com, Jakarta - ', 'Liputan6.com', 'Jakarta'],
    ['Jakarta, CNN Indonesia -- ', 'CNN Indonesia', 'Jakarta'],
    ['REPUBLIKA.CO.ID, JAKARTA -- ', 'Republika', 'Jakarta'],
    ['SOLO, suaramerdeka.com - ', 'Suara Merdeka', 'Solo'],
    ['MEDAN (Waspada): ', 'Harian Waspada', 'Medan'],
    ['Metrotvnews.com, Medan: ', 'MetroTVNews.com', 'Medan'],
    ['BANDUNG | wartasukamaju.id – ', 'wartasukamaju.id', 'Bandung'],
    ['Jakarta, Warta Sukamaju - ', 'Warta Sukamaju', 'Jakarta'],
    ['Jakarta, wartasukamaju.id - ', 'wartasukamaju.id', 'Jakarta'],
    ['WASHINGTON, D.C. (VOA) — ', 'VOA Indonesia', 'Washington'],
    ['KBRN, Kupang\n: ', 'RRI', 'Kupang'],
    ['JAKARTA - ', null, 'Jakarta'],
    ['KABARLAIN.ID – SOLO – ', 'KABARLAIN.ID', 'Solo'],
    ['KABAR EKSPRES, SOLO – ', 'KABAR EKSPRES', 'Solo'],
    ['SOLO (Kabar Lain): ', 'Kabar Lain', 'Solo'],
    ['Suara USU, Medan. ', 'Suara USU', 'Medan'],
    ['KOTA SOLO – ', null, 'Kota Solo'],
    ['BANDA ACEH | KABAR LAIN – ', 'KABAR LAIN', 'Banda Aceh'],
    ['SOLO | Kabarlain.id | ', 'Kabarlain.id', 'Solo'],
    ['[Solo, 3 Mei 2024] ', null, 'Solo'],
    ['Jakarta, CNN Indonesia --\n', 'CNN Indonesia', 'Jakarta'],
    ['KUALA LUMPUR — ', null, 'Kuala Lumpur'],
    ['Jakarta/Solo - ', null, 'Jakarta'],
  ])('%s', (head, outlet, dateline) => {
    expect(whence(head + BODY)).toEqual({ outlet, agency: null, dateline });
  });

  test.each([
    ['DENVER, COLORADO —\n', 'Denver'],
    ['WASHINGTON DC --\n', 'Washington Dc'],
    ['SUKAMAJU —\n', 'Sukamaju'],
  ])('over its report: %s', (head, dateline) => expect(whence(head + BODY).dateline).toBe(dateline));

  test.each(['Warta Sukamaju - ', 'Sukamaju, Warta Kita - ', 'Jakarta, Warta Kita: ', 'Bunga Larasati - '])(
    'but “%s”, of which nothing is known, tells nothing',
    (head) => expect(whence(head + BODY)).toEqual({ outlet: null, agency: null, dateline: null }),
  );

  test('a place before the first date is where the report comes from, if nothing says it better', () => {
    const text = 'Rapat digelar di balai desa, Bandung, Selasa (6/7/2021), dan dihadiri ratusan petani.';
    expect(whence(text).dateline).toBe('Bandung');
  });
});

test('a town and its province before the first date tell where something happened', () => {
  const text =
    'Kabarlain.id – Rapat digelar di sebuah balai di Depok, Jawa Barat, Selasa (6/7/2021), dan dihadiri petani.';
  expect(whence(text).dateline).toBeNull();
});

describe('an outlet names itself around its article', () => {
  const page = (...lines: string[]) =>
    whence([...lines, '', 'Tiga Kabupaten Bahas Pasokan Beras', '', BODY].join('\n')).outlet;
  test.each([
    [['kumparan', 'Trending', 'News'], 'Kumparan'],
    [['Website Resmi Pemerintah Kabupaten Sukamaju', 'Beranda'], 'Pemerintah Kabupaten Sukamaju'],
    [['Selamat Datang di Situs Resmi Dinas Pangan Sukamaju', 'Beranda'], 'Dinas Pangan Sukamaju'],
    [['https://p.dw.com/p/4Qd', 'Beranda'], 'DW Indonesia'],
    [['https://p.kabarsukamaju.example/p/4Qd', 'Beranda'], null],
  ])('%j', (lines, outlet) => expect(page(...lines)).toBe(outlet));
  test('not where a word of the firm that owns it names another', () => {
    const firm = '© 2023 PT Narasi Kabar Sukamaju. All Rights Reserved.';
    const foot = (menu: string) =>
      whence(`${menu}\nBeranda\n\nTiga Kabupaten Bahas Beras\n\n${BODY}\n\n${firm}`).outlet;
    expect(foot('kabarlain.id')).toBe('kabarlain.id');
    expect(foot('Beranda')).toBe('Narasi');
  });
  test('also where its rights are held without a space', () =>
    expect(whence(`Tiga Kabupaten Bahas Beras\n\n${BODY}\n\n©WARGA SUKAMAJU 2018. Hak cipta dilindungi`).outlet).toBe(
      'WARGA SUKAMAJU',
    ));
});

describe('a line between headline and day tells the outlet when it is its name and nothing else', () => {
  test.each([
    ['Kompas.com', 'Kompas.com'],
    ['detikcom', 'detikcom'],
    ['detikFinance', 'detikcom'],
    ['tempo', null],
  ])('%s', (line, outlet) =>
    expect(
      whence(`Tiga Kabupaten Bahas Pasokan Beras\n\n${line}\nSelasa, 06 Jul 2021 10:15 WIB\n\n${BODY}`).outlet,
    ).toBe(outlet),
  );
});

describe('an address tells the outlet by its host', () => {
  test.each([
    ['https://www.suara.com/news/1', 'Suara.com'],
    ['https://regional.kompas.com/read/1', 'Kompas.com'],
    ['https://WWW.SUARA.COM/news/1', 'Suara.com'],
    ['https://bukansuara.com/news/1', null],
    ['https://suara.com.contoh.id/news/1', null],
    ['https://contoh.id/suara.com/1', null],
  ])('%s', (url, outlet) => expect(whence(`---\nurl: ${url}\n---\n${BODY}`).outlet).toBe(outlet));
});

describe('furniture tells the outlet', () => {
  test('by the menu the registry lists', () => {
    const menu =
      'Nasional Mondial Ekonomi Megapolitan Olahraga Rona The Alun-Alun Kupas Splash Wisata Perspektif Wawancara Edisi Weekend Foto Video Infografis';
    expect(whence(`${menu}\nPemerintah Bahas Pasokan Beras\n\nJAKARTA - ${BODY}`).outlet).toBe('Koran Jakarta');
  });
  test('by its copyright line', () => {
    expect(whence(`JAKARTA - ${BODY}\nCopyright © Tribunnews.com 2021`).outlet).toBe('Tribunnews');
  });
  test.each([
    [
      'the copyright line of an outlet nobody registered',
      `JAKARTA - ${BODY}\n© 2024 Wartasukamaju.id - Warta Desa`,
      'Wartasukamaju.id',
    ],
    [
      'its portal’s name',
      `Portal Kementerian Luar Negeri Republik Indonesia\nPemerintah Bahas Pasokan Beras\nJAKARTA - ${BODY}`,
      'Kementerian Luar Negeri',
    ],
    [
      'the number of a press release',
      `SIARAN PERS\nNomor: 88/HM.01/KPK/08/2020\nPemerintah Bahas Pasokan Beras\nJAKARTA - ${BODY}`,
      'KPK',
    ],
    ['whom a source spoke to', `JAKARTA - ${BODY} "Panen turun," kata petani kepada Solopos.com, Selasa.`, 'Solopos'],
  ])('by %s', (_, text, outlet) => expect(whence(text).outlet).toBe(outlet));
  test('but not when sources spoke to several', () => {
    const text = `JAKARTA - ${BODY} Itu dikatakan petani kepada Solopos.com dan pedagang kepada Kompas.com.`;
    expect(whence(text).outlet).toBeNull();
  });
  test('by the line of its timestamp', () => {
    expect(whence(`Kompas.com - 06/07/2021, 21:34 WIB\nJAKARTA - ${BODY}`).outlet).toBe('Kompas.com');
  });
});

describe('the regional page of a wire service is named', () => {
  const report = `Pemerintah Bahas Pasokan Beras\n\nPadang (ANTARA) - ${BODY}`;
  const foot = 'COPYRIGHT © ANTARA 2021';
  test.each([
    [
      'over two lines of its head',
      `ANTARA News\nSumatera Barat\nPadang\nLintas Sumbar\n${report}\n${foot}`,
      'ANTARA Sumatera Barat',
    ],
    ['by its host', `${report}\n${foot}\nANTARA News sumbar.antaranews.com`, 'ANTARA Sumatera Barat'],
    ['by its logo', `Logo Header Antaranews Kalbar\nTop News\n${report}\n${foot}`, 'ANTARA Kalimantan Barat'],
    ['by none of many', `${report}\n${foot}\nAntaranews Kalbar\nAntaranews Sumbar`, 'ANTARA'],
    ['only where it is', `${report}\n${foot}`, 'ANTARA'],
  ])('%s', (_, text, outlet) => expect(whence(text).outlet).toBe(outlet));
});

describe('other names are not the outlet', () => {
  test.each([
    ['the wire service of a byline', `JAKARTA - ${BODY}\n\nSumber: ANTARA`, 'ANTARA'],
    ['the wire service of an author line', `JAKARTA - ${BODY}\n\nPenulis : Antara`, 'ANTARA'],
    ['the wire service of a desk mark', `JAKARTA - ${BODY}\n\nWarga lalu pulang ke rumah. n Ant/N-3`, 'ANTARA'],
    ['a foreign wire service', `JAKARTA - ${BODY}\n\nSumber: Reuters`, 'Reuters'],
    ['the maker of a photo', `Petani (kiri) memanen padi. Foto: KOMPAS.com/Bunga\n\nJAKARTA - ${BODY}`, null],
    ['a wire service that made a photo', `Petani (kiri) memanen padi. (ANTARA/HO)\n\nJAKARTA - ${BODY}`, null],
    ['a publication quoted from', `JAKARTA - ${BODY} Hal itu dilansir dari KOMPAS.com, Rabu (7/7).`, null],
    ['an outlet named in a sentence', `JAKARTA - ${BODY} Wartawan Suara.com ikut hadir.`, null],
    ['a word that an outlet is named after', `JAKARTA - ${BODY} Antara lain tempo hari warga memakai kompas.`, null],
  ])('%s', (_, text, agency) => expect(whence(text)).toEqual({ outlet: null, agency, dateline: 'Jakarta' }));

  test('an outlet beats the wire service it prints', () => {
    expect(whence(`JAKARTA, Lingkar.co – ${BODY}\n\nSumber: ANTARA`)).toEqual({
      outlet: 'Lingkar.co',
      agency: 'ANTARA',
      dateline: 'Jakarta',
    });
  });
});

test.each([
  ['dilansir dari setkab.go.id, Rabu', 'setkab.go.id'],
  ['dikutip dari laman Reuters, Rabu', 'Reuters'],
  ['seperti dilansir AFP, Rabu', 'AFP'],
  ['mengutip kantor berita Xinhua, Rabu', 'Xinhua'],
])('“%s” cites a source', (words, source) => {
  const { citedSources } = readArticle(`JAKARTA - Hal itu disampaikan menteri dalam rapat, ${words} (7/7/2021).`);
  expect(citedSources.map(({ value }) => value)).toEqual([source]);
});

describe('a notice of rights names the outlet', () => {
  const page = (...lines: string[]) =>
    whence(['Tiga Kabupaten Bahas Pasokan Beras', BODY, ...lines].join('\n\n')).outlet;
  test.each([
    [['© 2022 - Kabar Kampus Sukamaju'], 'Kabar Kampus Sukamaju'],
    [['Copyright © 2019 Warta Sukamaju. All rights reserved'], 'Warta Sukamaju'],
    [['Copyright © 2019 PT Warta Sukamaju'], null],
    [['© 2022 All Rights Reserved'], null],
    [['COPYRIGHT © ANTARA 2020', 'Antara News Kalbar Copyright © 2020'], 'ANTARA Kalimantan Barat'],
  ])('%j', (lines, outlet) => expect(page(...lines)).toBe(outlet));
});
