import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from '../archive/read-text.ts';
import { dateline, furniture, headline, paragraph } from './arbitrary-page.ts';
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

// What a page prints around an article is chance: the same article pasted from another page says the same.
test('furniture between paragraphs changes nothing of the news', () => {
  const placed = article.chain((lines) =>
    fc.tuple(
      fc.constant(lines),
      fc.array(fc.tuple(fc.integer({ min: 2, max: lines.length }), furniture), { minLength: 1, maxLength: 4 }),
    ),
  );
  fc.assert(
    fc.property(placed, ([lines, pieces]) => {
      const page = lines.flatMap((line, index) => [
        ...pieces.filter(([place]) => place === index).map(([, piece]) => piece),
        line,
      ]);
      const end = pieces.filter(([place]) => place === lines.length).map(([, piece]) => piece);
      expect(news([...page, ...end].join('\n\n'))).toEqual(news(lines.join('\n\n')));
    }),
    runs(150),
  );
});

// An advertisement that a page pushes into a sentence is cut out again, wherever it stands between two words.
test('an advertisement between two words changes nothing of the news', () => {
  const broken = article.chain((lines) => {
    const [title = '', ...body] = lines;
    const words = body.join('\n\n').split(' ');
    return fc.tuple(
      fc.constant(lines.join('\n\n')),
      fc
        .integer({ min: 1, max: words.length - 1 })
        .map((place) =>
          [title, [...words.slice(0, place), 'SCROLL TO CONTINUE WITH CONTENT', ...words.slice(place)].join(' ')].join(
            '\n\n',
          ),
        ),
    );
  });
  fc.assert(
    fc.property(broken, ([whole, cut]) => {
      expect(news(cut)).toEqual(news(whole));
    }),
    runs(150),
  );
});

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
