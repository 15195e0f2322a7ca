import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { drop, extract, readText, registry } from '../archive/read-text.ts';
import { runs } from './runs.ts';

const name = fc.constantFrom(
  'Dewi Larasati',
  'Cakra Wirayuda',
  'Eko Hartanto',
  'Sutrisno Prabandari',
  'Ratna Kusumawati',
);
const report = (who: string, again: string) =>
  `JAKARTA - Menteri Kesehatan ${who} membuka rapat di balai desa bersama petani. Menurut ${again}, beras cukup.`;

/** The last word of a name with two neighbouring letters swapped, its first letter kept. */
const misprint = (full: string) => {
  const at = full.lastIndexOf(' ') + 1;
  return fc.integer({ min: at + 1, max: full.length - 2 }).map((place) => {
    const letters = [...full];
    [letters[place], letters[place + 1]] = [letters[place + 1] ?? '', letters[place] ?? ''];
    return letters.join('');
  });
};

// A slip of the finger makes no second person: it is a form of the one who is named in full.
test('a misprinted name is the same person, and its form is kept', () => {
  fc.assert(
    fc.property(
      name.chain((full) => fc.tuple(fc.constant(full), misprint(full))),
      ([full, wrong]) => {
        const { people } = readText(report(full, wrong));
        expect(people).toHaveLength(1);
        expect(people[0]?.forms).toEqual(full === wrong ? [full] : [full, wrong]);
      },
    ),
    runs(60),
  );
});

// Who is who must not hang on which article was dropped first.
test('people of an archive are the same in whatever order their articles are named', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(name, name), { minLength: 2, maxLength: 5 }), (pairs) => {
      const slugsOf = (order: readonly (readonly [string, string])[]) =>
        buildArchive(
          order.map(([who, again], index) => drop(report(who, again), `${index}.txt`)),
          registry,
          extract,
        ).articles.flatMap(({ people }) => people.map(({ slug, name: called }) => `${slug} ${called}`));
      expect(new Set(slugsOf(pairs.toReversed()))).toEqual(new Set(slugsOf(pairs)));
    }),
    runs(40),
  );
});
