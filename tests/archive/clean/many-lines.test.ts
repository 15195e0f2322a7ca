import { expect, test } from 'vitest';
import { clean } from '../../../src/archive/clean/clean.ts';
import { drop, registry } from '../read-text.ts';

// A hostile file repeats what a rule looks for; the reader must not stand still. Quadratic rules take minutes here.
test.each([
  'A b\n',
  'Komentar\n',
  'Berita Terkait\n',
  'Editor: A\n',
  'Judul Berita Baru\n',
  'Baca juga: ',
  '2 jam lalu\n',
  "Simak Video '",
])('100 kB of “%s” are cleaned in seconds', { timeout: 20_000 }, (bit) => {
  const source = drop(bit.repeat(Math.ceil(100_000 / bit.length)));
  const start = performance.now();
  clean(source, registry);
  expect(performance.now() - start).toBeLessThan(8000);
});
