import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { payloads } from '../publish/payloads.ts';

/**
 * Writes into the content folder `content` an archive in which everything an archivist or a page could fill in is a payload: one
 * article bare and one with front matter for each, headlines, names, quotes, captions, file names, and the registry and `site.yaml` too.
 */
export async function writeHostileContent(content: string): Promise<void> {
  await mkdir(join(content, 'articles'), { recursive: true });
  await mkdir(join(content, 'registry'), { recursive: true });
  // A text with a null character is refused as no text at all; that is another test's business.
  for (const [index, payload] of payloads.map((text) => text.replaceAll('\u0000', '')).entries()) {
    const name = `${fileName(payload)} ${index}`;
    await writeFile(join(content, `articles/${name}.txt`), pasted(payload, index));
    await writeFile(
      join(content, `articles/dengan ${name}.txt`),
      `---\n${frontMatter(payload)}---\n${pasted(payload, index)}`,
    );
  }
  const list = payloads.map((payload, index) => ({ name: `${payload} ${index}`, slug: `muatan-${index}` }));
  await writeFile(join(content, 'registry/people.yaml'), stringify(list));
  await writeFile(join(content, 'registry/outlets.yaml'), stringify(list));
  await writeFile(
    join(content, 'registry/topics.yaml'),
    stringify(
      payloads.map((payload, id) => ({
        id: `muatan-${id}`,
        label: payload,
        description: payload,
        words: { pasar: id + 1 },
      })),
    ),
  );
  await writeFile(
    join(content, 'site.yaml'),
    stringify({ name: payloads.join(' '), description: payloads.join(' '), url: 'https://kliping.example' }),
  );
}

const pasted = (payload: string, index: number): string =>
  [
    `Pasar ${payload} Dibuka`,
    '',
    `Foto: ${payload}`,
    '',
    `JAKARTA, ${payload} - Menteri Perdagangan ${payload} Larasati membuka pasar, Selasa (6/7/2021).`,
    '',
    payload,
    '',
    `“Pasar ini ramai sekali ${payload} sejak pagi tadi,” kata Menteri Perdagangan Bunga ${payload} Larasati di pasar itu, Selasa.`,
    '',
    `Pembeli ke-${index} datang dari jauh. ${payload}`,
    '',
    `Baca juga: ${payload}`,
    '',
    `Penulis: ${payload}`,
  ].join('\n');

const frontMatter = (payload: string): string =>
  stringify({
    title: payload,
    source: payload,
    url: `https://kliping.example/?q=${encodeURIComponent(payload.toWellFormed())}"><script>alert(1)</script>`,
    author: [payload],
    people: [payload, `Bunga ${payload} Larasati`],
    summary: payload,
  });

// A disk takes no slash, and a desk no colon; what is left of a payload still tries.
const fileName = (payload: string): string =>
  Array.from(payload.toWellFormed().slice(0, 60), (sign) => (/[\p{L}\p{N} <>&"'=(){}#$%;]/u.test(sign) ? sign : ' '))
    .join('')
    .trim();
