import type { Article, ArticlePerson } from '../model/article.ts';
import type { Drafted } from '../model/drafted.ts';
import type { PersonSlug } from '../model/ids.ts';
import type { PersonEntry } from '../model/registry.ts';
import { type DraftPerson, describePerson } from './describe-person.ts';
import { type Identity, identifyPeople } from './identify-people.ts';
import { overridePeople } from './override-people.ts';

/**
 * Who is who over all drafts: for every draft, in the same order, its people and its quotes with their speakers. A hidden person is
 * left out of both; the words a hidden person spoke stay, without a name.
 */
export const resolvePeople = (
  drafted: readonly Drafted[],
  registry: readonly PersonEntry[],
): Pick<Article, 'people' | 'quotes'>[] => {
  const described = drafted.map(({ draft }) => {
    const groups = Map.groupBy(draft.mentions, ({ person }) => person);
    return new Map([...groups].map(([number, mentions]) => [number, describePerson(mentions)]));
  });
  const identities = identifyPeople(
    described.flatMap((people) => [...people.values()]),
    registry,
  );
  return drafted.map(({ source, draft }, index) => {
    const own = described[index] as Map<number, DraftPerson>;
    const shown = new Map(
      [...own].flatMap(([number, person]) => {
        const identity = identities.get(person);
        return identity && !identity.hidden ? [[number, identity] as const] : [];
      }),
    );
    const people = mergeInArticle(
      [...shown].map(([number, identity]) => toPerson(identity, own.get(number) as DraftPerson)),
    );
    const kept = overridePeople(people, source.frontMatter.people, registry);
    // A speaker is one of the article's people; whom the archivist left out of them says nothing by name.
    const speakerOf = (number: number): { slug: PersonSlug; name: string } | undefined => {
      const first = shown.has(number) ? own.get(number)?.mentions[0]?.at.start : undefined;
      const person = kept.find(({ mentions }) => mentions.some(({ at }) => at.start === first));
      return person && { slug: person.slug, name: person.name };
    };
    return {
      people: kept,
      quotes: draft.quotes.map(({ at, text, speaker }) => {
        const value = speaker && speakerOf(speaker.value);
        return { at, text, speaker: value ? { ...speaker, value } : null };
      }),
    };
  });
};

const toPerson = ({ slug, name }: Identity, { mentions, role }: DraftPerson): ArticlePerson => ({
  slug,
  name,
  role: role ?? null,
  mentions: mentions.map(({ form, at, rule }) => ({ form, at, rule })),
  certainty: 'stated',
});

/** Two groups of one article that the registry or the archive knows as one person become one, in the order of their first mention. */
const mergeInArticle = (people: readonly ArticlePerson[]): ArticlePerson[] =>
  [...Map.groupBy(people, ({ slug }) => slug).values()].map((same) => {
    const [first] = same as [ArticlePerson];
    const mentions = same.flatMap((person) => person.mentions).sort((a, b) => a.at.start - b.at.start);
    return { ...first, role: same.find(({ role }) => role)?.role ?? null, mentions };
  });
