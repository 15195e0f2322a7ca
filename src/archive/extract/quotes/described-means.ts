import type { Span } from '../../model/span.ts';
import { within } from '../../model/within.ts';
import { choosePointedAt, excludes, SURE_POINTS } from './choose-described.ts';
import { type Current, findAntecedent } from './find-antecedent.ts';
import type { Speaker } from './speaker.ts';
import { subjectOf } from './subject-of.ts';
import type { Told } from './told.ts';
import { traitsIn } from './traits.ts';

/**
 * Whom words for somebody mean ("perempuan 52 tahun itu"): whoever the text says the same of; else, as a pronoun, who has been speaking or
 * is spoken of, where what the text says of them allows it. undefined where two fit.
 */
export const describedMeans = (
  told: Told,
  { words, stranger }: Speaker & { kind: 'description' },
  speech: Span,
  reach: readonly Span[],
  current: Current,
): number | undefined => {
  const sought = traitsIn(words);
  const before = [...told.traits()].filter(
    ([person]) => (told.first.get(person)?.at.start ?? speech.end) < speech.start,
  );
  const pointedAt = choosePointedAt(sought, before);
  if (stranger || (pointedAt && pointedAt.points >= SURE_POINTS)) return pointedAt?.person;
  const fits = (person: number): boolean => !excludes(sought, told.traits().get(person));
  const meant = findAntecedent(told, reach, current);
  // "Kapten Cakra mencetak gol. Eko sendiri puas. “…,” ujar pemain itu.": the report has turned to Eko since.
  const turned = meant !== undefined && meant !== current && fits(meant);
  if (pointedAt) return turned ? meant : pointedAt.person;
  const rivals = new Set(
    reach.flatMap((sentence) => within(told.mentions, sentence).map(({ person }) => person)).filter(fits),
  );
  if (meant !== undefined && fits(meant)) {
    const subject = reach.length > 0 ? subjectOf(told, reach.at(-1) as Span) : undefined;
    // "Cakra menanam padi. “…,” ujar pria itu.": he, or who spoke last?
    const other = typeof subject === 'object' && subject.person !== meant && fits(subject.person);
    return other ? undefined : meant;
  }
  // Somebody without a name has spoken since, or nobody else is named.
  if (meant === undefined && typeof current === 'number') return undefined;
  const [only] = rivals;
  return rivals.size === 1 ? only : undefined;
};
