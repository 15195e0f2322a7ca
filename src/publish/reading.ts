import { formatDay } from '../archive/language/format-date.ts';
import type { Article } from '../archive/model/article.ts';
import type { Certainty, Found } from '../archive/model/found.ts';
import { strings } from '../strings/id.ts';
import { type EvidenceSentence, evidenceSentence } from './evidence-sentence.ts';
import { latestText, publishedText } from './published-text.ts';
import { ruleLabel } from './rule-label.ts';

/** One value, the sentence it was read from (null where no words carry it), and how. */
export interface ReadingEntry {
  value: string;
  sentence: EvidenceSentence | null;
  rule: string;
  certainty: Certainty;
}

/** The values of one field. `id` is the anchor that evidence links lead to. */
export interface ReadingRow {
  id: string;
  label: string;
  entries: ReadingEntry[];
}

/** How the single values of an article were read, field by field in reading order; `text` is the article as dropped. Fields without a value are left out. */
export const reading = (article: Article, text: string): ReadingRow[] => {
  const entry = <T>(found: Found<T> | null, value: (value: T) => string): ReadingEntry[] =>
    found ? [readingEntry(found, value(found.value), text)] : [];
  const same = (value: string): string => value;
  const job = strings.article;
  const rows: [id: string, label: string, entries: ReadingEntry[]][] = [
    ['judul', strings.reading.title, entry(article.title, same)],
    ['judul-atas', strings.reading.kicker, entry(article.kicker, same)],
    ['ringkasan', strings.reading.summary, entry(article.summary, same)],
    [
      'terbit',
      strings.reading.published,
      entry(article.published, () => [publishedText(article), latestText(article)].filter(Boolean).join(', ')),
    ],
    ['sumber', strings.reading.outlet, entry(article.outlet, ({ name }) => name)],
    ['kantor-berita', strings.reading.agency, entry(article.agency, ({ name }) => name)],
    ['tempat', strings.reading.dateline, entry(article.dateline, same)],
    [
      'penulis',
      strings.reading.author,
      article.authors.flatMap((found) =>
        entry(
          found,
          ({ name, job: kind }) => `${name} (${(kind === 'editor' ? job.editor : job.reporter).toLowerCase()})`,
        ),
      ),
    ],
    ['mengutip', strings.reading.cited, article.citedSources.flatMap((found) => entry(found, same))],
    ['hari', strings.reading.eventDay, article.eventDays.flatMap((found) => entry(found, formatDay))],
    ['foto', strings.reading.credit, article.captions.flatMap(({ credit }) => entry(credit, same))],
    ['alamat', strings.reading.url, entry(article.url, same)],
  ];
  return rows
    .filter(([, , entries]) => entries.length > 0)
    .map(([id, label, entries]) => ({ id: `bukti-${id}`, label, entries }));
};

/** A found value as shown to a reader. */
export const readingEntry = (found: Found<unknown>, value: string, text: string): ReadingEntry => ({
  value,
  sentence: found.at && evidenceSentence(text, found.at),
  rule: ruleLabel(found.rule),
  certainty: found.certainty,
});
