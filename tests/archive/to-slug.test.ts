import { describe, expect, test } from 'vitest';
import { articleSlugSchema } from '../../src/archive/model/ids.ts';
import { toSlug } from '../../src/archive/model/slug.ts';

describe('an address made from words', () => {
  test.each([
    ['Retno Marsudi', 'retno-marsudi'],
    ['Lingkar.co', 'lingkar-co'],
    ['José Ramos-Horta', 'jose-ramos-horta'],
    ['  Dua   Spasi  ', 'dua-spasi'],
    ['../../etc/passwd', 'etc-passwd'],
    ['a\\b\u0000c', 'a-b-c'],
    ['WHO & ASEAN', 'who-and-asean'],
    ['<script>alert(1)</script>', 'script-alert-1-script'],
    ['CON', 'con'],
    ['Владимир', 'vladimir'],
  ])('%s → %s', (words, slug) => expect(toSlug(words, 'artikel')).toBe(slug));

  test.each(['', '   ', '🎉', '。。。', '---', '…', '王'])('“%s” has no letter, so its code points stand', (words) =>
    expect(toSlug(words, 'tokoh')).toMatch(/^tokoh(?:-[a-z0-9]+)+$/),
  );

  test('two names without Latin letters never share one', () =>
    expect(toSlug('王', 'tokoh')).not.toBe(toSlug('李', 'tokoh')));

  test('a long name is cut at a word', () => {
    const slug = toSlug('rapat warga desa '.repeat(20), 'artikel');
    expect(slug.length).toBeLessThanOrEqual(80);
    expect(slug).toMatch(/-(?:rapat|warga|desa)$/);
  });

  test('a straight and a curly apostrophe give one address', () => {
    expect(toSlug("Ma'ruf Amin", 'tokoh')).toBe(toSlug('Ma’ruf Amin', 'tokoh'));
  });

  test('one endless word is cut all the same', () => expect(toSlug('a'.repeat(300), 'artikel')).toBe('a'.repeat(80)));

  test('every slug is an address the archive accepts', () => {
    for (const words of ['王小明', 'ÄÖÜß', 'a--b', '-a-', 'a_b', 'ﬁ', 'İstanbul', `${'x'.repeat(79)} y`, '٣٤']) {
      expect(articleSlugSchema.safeParse(toSlug(words, 'artikel')).success, words).toBe(true);
    }
  });
});
