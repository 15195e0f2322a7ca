/**
 * The signs a reader is told, strongest evidence first: the rule of a mention is the first of these that its span shows. Several signs
 * may be one rule to a reader.
 */
const tellingSigns: readonly (readonly [rule: string, signs: readonly string[]])[] = [
  ['registry', ['registry']],
  ['nickname', ['nickname']],
  ['office-before', ['office-before', 'office-further-before', 'office-in-clause']],
  ['honorific-before', ['honorific-before']],
  ['office-after', ['office-after']],
  ['role-before', ['role-before', 'anyone-before']],
  ['said-by', ['said-by']],
  ['says', ['says']],
  ['attributed-to', ['attributed-to']],
  ['age-after', ['age-after']],
  ['degree-after', ['degree-after']],
  ['acted-upon-before', ['acted-upon-before']],
  ['listed-with-name', ['listed-with-name']],
  ['named-in-text', ['named-in-text']],
  ['person-elsewhere', ['person-elsewhere']],
  ['known-name', ['given-first', 'family-last', 'given-alone', 'family-alone', 'all-known']],
];

/** The rule behind a mention whose span is a name by its words and neighbours alone. */
const BY_SHAPE = 'name-shape';

/** Every rule a mention may be ascribed to. */
export const personRules: readonly string[] = [...tellingSigns.map(([rule]) => rule), BY_SHAPE, 'named-again'];

/** The rule a reader is told for a span with these signs. */
export const ruleOf = (signs: readonly string[]): string =>
  tellingSigns.find(([, own]) => own.some((sign) => signs.includes(sign)))?.[0] ?? BY_SHAPE;

/** Whether a sign beside or inside the span says by itself that this is a person. */
export const isTold = (signs: readonly string[]): boolean => ruleOf(signs) !== BY_SHAPE;
