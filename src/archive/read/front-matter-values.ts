import { readDay } from '../language/read-day.ts';
import type { IsoDate } from '../model/ids.ts';
import type { ValueKind } from './front-matter-keys.ts';

/** How a kind of value is read from plain YAML data, and what to tell the archivist it should be. */
interface ValueReader<T> {
  /** undefined when the value is wrong. */
  read: (raw: unknown) => T | undefined;
  expected: string;
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const text = (raw: unknown): string | undefined =>
  typeof raw === 'string' || typeof raw === 'number' ? String(raw).trim() || undefined : undefined;

const slug = (raw: unknown): string | undefined => {
  const value = text(raw);
  return value && SLUG.test(value) && value.length <= 80 ? value : undefined;
};

const listOf =
  (item: (raw: unknown) => string | undefined) =>
  (raw: unknown): string[] | undefined => {
    const words = text(raw);
    const items = (Array.isArray(raw) ? raw : words === undefined ? [] : words.split(',')).map(item);
    return items.length > 0 && items.every((value) => value !== undefined) ? items : undefined;
  };

/** One reader for each kind of value. */
export const valueReaders = {
  text: { read: text, expected: 'teks' },
  day: {
    read: (raw): IsoDate | undefined => readDay(text(raw) ?? ''),
    expected: 'tanggal seperti 2021-07-06 atau 6 Juli 2021',
  },
  address: {
    read: (raw) => webAddress(text(raw) ?? ''),
    expected: 'alamat lengkap yang diawali https:// atau http://',
  },
  list: { read: listOf(text), expected: 'daftar, misalnya [Nama Satu, Nama Dua]' },
  slug: { read: slug, expected: 'huruf kecil, angka, dan tanda hubung, paling panjang 80, misalnya kunjungan-menlu' },
  slugs: { read: listOf(slug), expected: 'daftar alamat lama: huruf kecil, angka, dan tanda hubung' },
  flag: { read: (raw) => flag(raw), expected: 'ya atau tidak' },
} satisfies Record<ValueKind, ValueReader<unknown>>;

const webAddress = (value: string): string | undefined => {
  const url = URL.parse(value);
  return url && (url.protocol === 'https:' || url.protocol === 'http:') && !url.username ? url.href : undefined;
};

const flag = (raw: unknown): boolean | undefined => {
  const value = String(raw).toLowerCase();
  if (['true', 'ya', 'yes'].includes(value)) return true;
  if (['false', 'tidak', 'no'].includes(value)) return false;
  return undefined;
};
