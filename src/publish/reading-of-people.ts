import type { Article } from '../archive/model/article.ts';
import { wordsAt } from '../archive/model/tidy.ts';
import { strings } from '../strings/id.ts';
import { evidenceSentence } from './evidence-sentence.ts';
import { openingWords } from './opening-words.ts';
import { type ReadingRow, readingEntry } from './reading.ts';
import { ruleLabel } from './rule-label.ts';

/** How the people of an article were read: a row each with the first place that names them, their office, and what they said. */
export const readingOfPeople = (article: Article, text: string): ReadingRow[] =>
  article.people.map((person) => {
    const first = person.mentions[0];
    const forms = [...new Set(person.mentions.map(({ form }) => form))];
    const named = {
      value: forms.length > 0 ? strings.reading.printedAs(forms.join(', ')) : person.name,
      sentence: first ? evidenceSentence(text, first.at) : null,
      rule: ruleLabel(first?.rule ?? 'front-matter'),
      certainty: person.certainty,
    };
    const role = person.role ? [readingEntry(person.role, person.role.value, text)] : [];
    return { id: `bukti-${person.slug}`, label: person.name, entries: [named, ...role] };
  });

/** How the speaker of each quote was found; a quote whose speaker the text does not tell is left out. */
export const readingOfSpeakers = (article: Article, text: string): ReadingRow[] =>
  article.quotes.flatMap(({ speaker, at }, index) =>
    speaker
      ? [
          {
            id: `bukti-kutipan-${index + 1}`,
            label: `“${openingWords(wordsAt(text, at))}”`,
            entries: [readingEntry(speaker, speaker.value.name, text)],
          },
        ]
      : [],
  );
