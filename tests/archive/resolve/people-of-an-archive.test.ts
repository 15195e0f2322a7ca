import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../../src/archive/build-archive.ts';
import { createExtractor } from '../../../src/archive/extract/create-extractor.ts';
import { type PersonEntry, personEntrySchema, type Registry } from '../../../src/archive/model/registry.ts';
import { drop, registry } from '../read-text.ts';

const report = (names: string) =>
  `JAKARTA - ${names} membuka rapat di balai desa bersama ratusan petani sejak pagi hari.`;
const withPeople = (...people: (Pick<PersonEntry, 'name'> & Partial<PersonEntry>)[]): Registry => ({
  ...registry,
  people: people.map((person) => personEntrySchema.parse(person)),
});
const archive = (own: Registry, ...reports: string[]) =>
  buildArchive(
    reports.map((names, index) => drop(report(names), `articles/berita-${index}.txt`)),
    own,
    createExtractor(own),
  ).articles;
const slugs = (own: Registry, ...reports: string[]): string[][] =>
  archive(own, ...reports).map(({ people }) => people.map(({ slug }) => slug));

const nobody = withPeople();

describe('one person over several articles', () => {
  test.each([
    ['in the same form', 'Menteri Kesehatan Dewi Larasati', 'Menkes Dewi Larasati'],
    ['with an initial', 'Menteri Kesehatan Dewi K. Larasati', 'Menteri Kesehatan Dewi Larasati'],
    ['with a middle name', 'Menteri Kesehatan Dewi Kartika Larasati', 'Menteri Kesehatan Dewi Larasati'],
    ['in the old spelling', 'Gubernur Soewarno Hartanto', 'Gubernur Suwarno Hartanto'],
    ['with a misprint', 'Menteri Kesehatan Dewi Larasati', 'Menteri Kesehatan Dewi Larsati'],
    ['by one name, if nobody else has it', 'Menteri Kesehatan Dewi Larasati', 'Menkes Larasati'],
  ])('%s', (_, one, other) => {
    const [[first], [second]] = slugs(nobody, one, other) as [string[], string[]];
    expect(first).toBeDefined();
    expect(second).toBe(first);
  });

  test('keeps its name whichever file comes first', () => {
    const [one, other] = ['Menteri Kesehatan Dewi K. Larasati', 'Menteri Kesehatan Dewi Larasati'];
    expect(slugs(nobody, one, other).flat()).toEqual(slugs(nobody, other, one).flat());
  });
  test('is called by the spelling most articles print', () => {
    const people = archive(
      nobody,
      'Menteri Kesehatan Dewi Larsati',
      'Menteri Kesehatan Dewi Larasati',
      'Menkes Dewi Larasati',
    ).flatMap(({ people: own }) => own.map(({ name }) => name));
    expect(new Set(people)).toEqual(new Set(['Dewi Larasati']));
  });
});

describe('several people', () => {
  test('with different names of one surname', () => {
    const [[one], [other]] = slugs(nobody, 'Menteri Kesehatan Dewi Larasati', 'Gubernur Ratna Larasati') as [
      string[],
      string[],
    ];
    expect(one).not.toBe(other);
  });
  test('where one name fits two of them, the third stays by itself', () => {
    const [, , third] = slugs(nobody, 'Menteri Kesehatan Dewi Larasati', 'Gubernur Ratna Larasati', 'Menkes Larasati');
    expect(third).toEqual(['larasati']);
  });
});

describe('people.yaml', () => {
  test('merges what no rule can know', () => {
    const own = withPeople({ name: 'Dewi Larasati', aliases: ['Bunda Sekar'] });
    expect(slugs(own, 'Menteri Kesehatan Dewi Larasati', 'Menteri Kesehatan Bunda Sekar').flat()).toEqual([
      'dewi-larasati',
      'dewi-larasati',
    ]);
  });
  test('gives name and address', () => {
    const own = withPeople({ name: 'Dewi Kartika Larasati', slug: 'menkes-dewi' as never, aliases: ['Dewi Larasati'] });
    expect(archive(own, 'Menteri Kesehatan Dewi Larasati')[0]?.people).toMatchObject([
      { slug: 'menkes-dewi', name: 'Dewi Kartika Larasati', mentions: [{ form: 'Dewi Larasati' }] },
    ]);
  });
  test('knows an alias with a curly apostrophe too', () => {
    const own = withPeople({ name: 'Maruf Hartanto', aliases: ["Ma'ruf Hartanto"] });
    expect(slugs(own, 'Wapres Ma’ruf Hartanto').flat()).toEqual(['maruf-hartanto']);
  });
  test('hides a person, whose words stay without a name', () => {
    const own = withPeople({ name: 'Dewi Larasati', hidden: true });
    const text = `${report('Menteri Kesehatan Dewi Larasati dan Gubernur Cakra Hartanto')}\n\n"Beras cukup," kata Dewi Larasati.`;
    const [article] = buildArchive([drop(text)], own, createExtractor(own)).articles;
    expect(article?.people.map(({ name }) => name)).toEqual(['Cakra Hartanto']);
    expect(article?.quotes).toMatchObject([{ text: 'Beras cukup', speaker: null }]);
    expect(JSON.stringify(article?.people)).not.toContain('Dewi');
  });
  test('hides a person whom front matter names', () => {
    const own = withPeople({ name: 'Dewi Larasati', aliases: ['Bunda Sekar'], hidden: true });
    const text = `---\ntokoh: [Bunda Sekar, Cakra Hartanto]\n---\n${report('Gubernur Cakra Hartanto')}`;
    const [article] = buildArchive([drop(text)], own, createExtractor(own)).articles;
    expect(article?.people.map(({ name }) => name)).toEqual(['Cakra Hartanto']);
  });
});
