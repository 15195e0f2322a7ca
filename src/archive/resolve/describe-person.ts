import { unglue } from '../language/unglue.ts';
import type { Mention } from '../model/draft.ts';
import type { Found } from '../model/found.ts';

/** A person as one article knows them. */
export interface DraftPerson {
  /** The fullest printed form: most words, then most frequent, then first. Words that stand together without a space are apart. */
  name: string;
  mentions: readonly Mention[];
  /** The fullest office printed beside the name. */
  role: Found<string> | undefined;
}

/** Sums up the mentions of one person in one article; there is at least one. */
export const describePerson = (mentions: readonly Mention[]): DraftPerson => {
  const forms = [...Map.groupBy(mentions, ({ form }) => unglue(form))].map(([form, same]) => ({
    form,
    count: same.length,
  }));
  forms.sort((a, b) => nameWords(b.form).length - nameWords(a.form).length || b.count - a.count);
  const roles = mentions.flatMap(({ role }) => role ?? []);
  const role = roles.reduce<Found<string> | undefined>(
    (best, r) => (best && best.value.length >= r.value.length ? best : r),
    undefined,
  );
  return { name: forms[0]?.form ?? '', mentions, role };
};

/** The words of a name by which names are compared: without initials ("L.P.", "LP", "R.", "M"). */
export const nameWords = (name: string): string[] =>
  name.split(/\s+/).filter((word) => !/^(?:\p{Lu}\.?){1,3}$/u.test(word));
