import { afterEach, describe, expect, test, vi } from 'vitest';
import { absolute, href } from '../../src/site/href.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** Every kind of address there is. */
const everyAddress = (): string[] => [
  href.home(),
  href.article('pasar'),
  href.original('pasar'),
  href.month('2021-07'),
  href.topics(),
  href.topic('ekonomi'),
  href.people(),
  href.person('bunga-larasati'),
  href.outlets(),
  href.outlet('harian-uji'),
  href.quotes(),
  href.timeline(),
  href.search(),
  href.search('harga & pasar'),
  href.about(),
  href.feed(),
  href.asset('favicon.svg'),
];

const atTheRoot = [
  '/',
  '/artikel/pasar/',
  '/artikel/pasar/pasar.txt',
  '/arsip/2021/07/',
  '/topik/',
  '/topik/ekonomi/',
  '/tokoh/',
  '/tokoh/bunga-larasati/',
  '/sumber/',
  '/sumber/harian-uji/',
  '/kutipan/',
  '/linimasa/',
  '/cari/',
  '/cari/?q=harga%20%26%20pasar',
  '/tentang/',
  '/rss.xml',
  '/favicon.svg',
];

describe('addresses', () => {
  test.each([
    ['/', ''],
    ['/arsip', '/arsip'],
    ['/arsip/', '/arsip'],
    ['/kantor/arsip/', '/kantor/arsip'],
  ])('all lie under the base path %s', (base, prefix) => {
    vi.stubEnv('BASE_URL', base);
    expect(everyAddress()).toEqual(atTheRoot.map((path) => prefix + path));
  });

  test('a file of public/ is found with or without a slash before it', () => {
    expect(href.asset('/favicon.svg')).toBe(href.asset('favicon.svg'));
  });

  test('a full address has the host of the archive', () => {
    expect(absolute('/artikel/pasar/', { url: 'https://arsip.example' })).toBe('https://arsip.example/artikel/pasar/');
  });
});
