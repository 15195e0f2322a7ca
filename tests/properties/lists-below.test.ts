import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from '../archive/read-text.ts';
import { dateline, headline, paragraph } from './arbitrary-page.ts';
import { runs } from './runs.ts';

/** What an article says, furniture or not. */
const news = (text: string) => {
  const { title, published, eventDates, dateline: place, people, topics, quotes, body, authors } = readText(text);
  return { title, published, eventDates, place, people, topics, quotes, body, authors };
};

const article = fc
  .tuple(headline, dateline, fc.array(paragraph, { minLength: 2, maxLength: 5 }))
  .filter(([, , paragraphs]) => new Set(paragraphs).size === paragraphs.length)
  .map(([title, place, [first = '', ...rest]]) => [title, place + first, ...rest]);

// News of another day about other people stands below many articles; none of it is theirs.
test('a list of other articles at the end changes nothing of the news', () => {
  const list =
    'Berita Terkait\nTerpopuler\n- Presiden Ratna Hartono Tiba di Solo, Rabu (7/7/2021)\n-\nMenkes: "Kami Siap," Kata Dia\nTerkini\n-\nKorban Banjir Mengungsi';
  fc.assert(
    fc.property(article, (lines) => {
      expect(news([...lines, list].join('\n\n'))).toEqual(news(lines.join('\n\n')));
    }),
    runs(100),
  );
});
