import { unglue } from '../language/unglue.ts';
import { type DraftPerson, nameWords } from './describe-person.ts';

/** A form that fewer articles print than this share of the commonest one is a variant, however full it is. */
const MIN_SHARE = 0.25;

/**
 * The name a person goes by over all articles: the fullest form that many of them print, in the spelling most mentions use.
 * Two "Sergey" outvote one "Segrey Lavrov"; one middle name in a hundred articles does not rename anybody. Of equals the form printed
 * first is right.
 */
export const chooseName = (members: readonly DraftPerson[]): string => {
  const articles = new Map<string, number>();
  const words = new Map<string, number>();
  for (const { mentions } of members) {
    const printed = mentions.map(({ form }) => unglue(form));
    for (const form of new Set(printed)) articles.set(form, (articles.get(form) ?? 0) + 1);
    for (const word of printed.flatMap(nameWords)) words.set(word, (words.get(word) ?? 0) + 1);
  }
  const length = (form: string) => nameWords(form).length;
  const votes = (form: string) => nameWords(form).reduce((sum, word) => sum + (words.get(word) ?? 0), 0);
  const full = [...articles].filter(([form]) => length(form) > 1);
  const forms = full.length > 0 ? full : [...articles];
  const most = Math.max(...forms.map(([, count]) => count));
  const common = forms.filter(([, count]) => count >= most * MIN_SHARE).map(([form]) => form);
  common.sort((a, b) => length(b) - length(a) || votes(b) - votes(a));
  return common[0] ?? '';
};
