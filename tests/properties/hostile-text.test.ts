import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { articleSchema } from '../../src/archive/model/article.ts';
import { readSource } from '../../src/archive/read/read-source.ts';
import { indexArchive } from '../../src/archive/relate/index-archive.ts';
import { extract, registry } from '../archive/read-text.ts';
import { noise } from './arbitrary-page.ts';
import { runs } from './runs.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

// One bad file among ten thousand must be a problem in a list and never the end of the build.
test('whatever bytes are dropped, an article of the promised shape comes out', () => {
  const bytes = fc.oneof(
    noise.map(bytesOf),
    fc.uint8Array({ maxLength: 400 }),
    noise.map((text) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))),
    noise.map((text) => bytesOf(`---\n${text}\n---\n${text}`)),
    noise.map((text) => bytesOf(`---\ntitle: ${text}\ntanggal: ${text}\n---\n`)),
  );
  fc.assert(
    fc.property(bytes, (dropped) => {
      const source = readSource(dropped, 'articles/aneh.txt');
      const { articles, problems } = buildArchive([source], registry, extract);
      expect(articles).toHaveLength(1);
      expect(articleSchema.safeParse(articles[0]).error).toBeUndefined();
      for (const { line, message } of problems) {
        expect(line).toBeGreaterThan(0);
        expect(message).not.toContain('undefined');
      }
      indexArchive(articles, registry);
    }),
    runs(600),
  );
});
