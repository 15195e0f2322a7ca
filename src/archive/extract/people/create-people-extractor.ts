import type { Mention } from '../../model/draft.ts';
import type { PersonEntry } from '../../model/registry.ts';
import { chooseSpans } from './choose-spans.ts';
import { findNicknames } from './find-nicknames.ts';
import { groupPeople } from './group-people.ts';
import type { NameBook } from './name-book.ts';
import { isThing } from './names-of-things.ts';
import { createRegisteredForms, joinForms } from './registered-forms.ts';
import { readBlocks, type Sighted, type Sighting, sightPeople } from './sight-people.ts';
import { isTold, ruleOf } from './signs.ts';
import { signsOfOthers } from './signs-of-others.ts';
import type { PageTokens } from './take-apart.ts';
import { createTokeniser, type Token, type Tokenise } from './tokenise.ts';
import { personWeights, type Weights, weigh } from './weigh-spans.ts';
import { labelOfWord } from './word-labels.ts';

/** Reads people in two looks, so that what one text tells of a name helps to read the others. */
export interface PeopleExtractor {
  /** What a text by itself shows of people; `given` are names the archivist wrote above it. */
  sight: (page: PageTokens, given: readonly string[]) => Sighted;
  /** The people of a sighted text, once all texts have been sighted. `archive` holds what they all say of each word. */
  decide: (sighted: Sighted, archive: NameBook) => Mention[];
}

/**
 * Prepares the registry's names, taken apart as pages are. `weights` are the learned numbers unless a training passes others; `outlets`
 * are names that mean the press unless something beside one tells of a person: "kata Larasati kepada Tirto".
 */
export const createPeopleExtractor = (
  people: readonly PersonEntry[],
  tokenise: Tokenise = createTokeniser(),
  weights: Weights = personWeights,
  outlets: readonly string[] = [],
): PeopleExtractor => {
  const houses = new Set(outlets.map((name) => name.toLowerCase()));
  const forms = createRegisteredForms(people, tokenise);
  return {
    sight: (page, given) => {
      const known =
        given.length === 0
          ? forms
          : createRegisteredForms([...given.map((name) => ({ name, aliases: [] })), ...people], tokenise);
      const blocks = readBlocks(page, known);
      const first = sightPeople(page.text, blocks, weights, () => false);
      // "tegas Bunga" after "Bunga Larasati": a word that is a name in this text, though it is a common word or a place elsewhere.
      const words = new Set(
        first.runs.flatMap((run) =>
          chooseSpans(run).flatMap(({ names }) => (names.length > 1 ? names.filter(isOtherwise) : [])),
        ),
      );
      const isName = ({ text, opens }: Token) => !opens && words.has(text);
      const nicknames = findNicknames(page.text, fullNames(first));
      if (words.size === 0 && nicknames.length === 0) return first;
      const all = joinForms(known, createRegisteredForms(nicknames, tokenise, 'named-in-text', 'nickname'));
      return sightPeople(page.text, nicknames.length === 0 ? blocks : readBlocks(page, all), weights, isName);
    },
    decide: (sighted, archive) => decide(sighted, archive, weights, houses),
  };
};

/** The full names a text shows by itself, without those the registry knows. */
const fullNames = ({ runs }: Sighted): Sighting[] =>
  runs
    .flatMap((run) => chooseSpans(run))
    .filter(({ names, registered }) => names.length > 1 && registered === undefined);

/** Whether the tables know a word as something else than a name. */
const isOtherwise = (word: string): boolean => ![undefined, 'name'].includes(labelOfWord(word));

/**
 * What the surest mention of a person must weigh: less where a sign tells of a person, more where only the words look like one. An article
 * tells of its people more than once, or surely; a few sentences cannot. Chosen on name-disjoint folds (sentences) and on
 * eighty articles read by a person.
 */
const MIN_TOLD = 1;
const MIN_TOLD_BRIEFLY = 0;
const MIN_SHAPE = 2;

/** Shorter texts are a few sentences, in characters of the body. */
const MIN_ARTICLE = 500;

const decide = (
  { runs, titles, book, things, length }: Sighted,
  archive: NameBook,
  weights: Weights,
  houses: ReadonlySet<string>,
): Mention[] => {
  const leastTold = length >= MIN_ARTICLE ? MIN_TOLD : MIN_TOLD_BRIEFLY;
  const others = signsOfOthers(runs, archive, book);
  const chosen = runs.flatMap((run, index) =>
    chooseSpans(
      run.map((sighting, place): Sighting => {
        const signs = [...sighting.signs, ...(others[index]?.[place] ?? [])];
        return { ...sighting, signs, weight: weigh(signs, weights) };
      }),
    ),
  );
  const groups = groupPeople(
    chosen.map((sighting) => ({ ...sighting, start: sighting.at.start, role: sighting.office?.value })),
  ).filter(
    (group) =>
      group.some(({ signs, weight }) => weight >= (isTold(signs) ? leastTold : MIN_SHAPE)) &&
      !isThing(group, things) &&
      !isThing(group, houses),
  );
  const forms = new Map(groups.flatMap((group, person) => group.map(({ form }) => [form, person] as const)));
  const inTitles = titles.flatMap((run) =>
    chooseSpans(
      run.map((sighting) => ({ ...sighting, weight: forms.has(sighting.form) ? sighting.names.length + 1 : -1 })),
    ),
  );
  const mentions = [
    ...groups.flatMap((group, person) => group.map((sighting) => toMention(sighting, person, ruleOf(sighting.signs)))),
    ...inTitles.map((sighting) => toMention(sighting, forms.get(sighting.form) as number, 'named-again')),
  ];
  return mentions.sort((a, b) => a.at.start - b.at.start);
};

const toMention = (
  { form, at, office }: Pick<Sighting, 'form' | 'at' | 'office'>,
  person: number,
  rule: string,
): Mention => ({
  form,
  at,
  rule,
  role: office,
  person,
});
