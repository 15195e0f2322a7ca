import { describe, expect, test } from 'vitest';
import { likeness } from '../../src/search/engine/likeness.ts';

describe('of the forms of a root', () => {
  test.each<[root: string, typed: string, near: string, far: string]>([
    ['tahan', 'penahanan', 'ditahan', 'pertahanan'],
    ['tahan', 'bertahan', 'mempertahankan', 'ketahanan'],
    ['baik', 'memperbaiki', 'perbaikan', 'kebaikan'],
    ['layan', 'pelayan', 'melayani', 'berlayan'],
    ['kerja', 'bekerja', 'pekerja', 'dikerjakan'],
    ['ajar', 'pelajaran', 'belajar', 'diajarkan'],
  ])('%s: for %s comes %s before %s', (root, typed, near, far) => {
    expect(likeness(typed, near, root)).toBeGreaterThan(likeness(typed, far, root));
    expect(likeness(typed, typed, root)).toBeGreaterThan(likeness(typed, near, root));
  });
});
