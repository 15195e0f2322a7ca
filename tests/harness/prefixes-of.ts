import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** Letters tried for a class or a set, the commonest of the news first. */
const LETTERS = [...'aAxV1 .,:-/"“”\'’()[]|•–—©#@&>_*\n\t\u0301\u200B■…?!<„‘»›$hwrkjobspdlmtgcefiunyqz'];

/** More branches than this of one choice look alike: months, outlets, labels. */
const MAX_BRANCHES = 8;

/** Words written out in a pattern are not cut. */
const IN_WORD = /\p{L}/u;

/**
 * The beginnings of texts that a pattern would match: for each branch of its choices one text, and that text cut behind each of its
 * parts. Repeated, they are the lines on which a careless pattern takes longest. Conditions on the text behind are left out.
 */
export const prefixesOf = ({ source, flags }: { source: string; flags: string }): string[] => {
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, { unicode: /[uv]/.test(flags) });
  const branches = Math.min(MAX_BRANCHES, Math.max(2, ...choicesIn(pattern)));
  const prefixes = new Set<string>();
  for (let branch = 0; branch < branches; branch += 1) {
    const groups = new Map<AST.CapturingGroup, string>();
    let text = '';
    const write = (node: AST.Element): void => {
      const start = text.length;
      if (node.type === 'Quantifier') {
        for (let times = 0; times < Math.min(node.max, Math.max(1, node.min)); times += 1) write(node.element);
      } else if (node.type === 'Group' || node.type === 'CapturingGroup' || node.type === 'Assertion') {
        const told = node.type !== 'Assertion' || (node.kind === 'lookbehind' && !node.negate);
        const choices = told && 'alternatives' in node ? node.alternatives : [];
        for (const part of choices[branch % choices.length]?.elements ?? []) write(part);
        if (node.type === 'CapturingGroup') groups.set(node, text.slice(start));
      } else if (node.type === 'Backreference') {
        text += [node.resolved].flat().flatMap((group) => groups.get(group) ?? [])[0] ?? '';
      } else text += letterOf(node, flags);
      if (node.type === 'Character' && IN_WORD.test(text.slice(-1))) return;
      prefixes.add(text.slice(0, start)).add(text);
    };
    for (const part of pattern.alternatives[branch % pattern.alternatives.length]?.elements ?? []) write(part);
    prefixes.add(text);
  }
  return [...prefixes].filter((text) => text !== '');
};

const choicesIn = (node: AST.Pattern | AST.Element): number[] => {
  if (node.type === 'Quantifier') return choicesIn(node.element);
  if (!('alternatives' in node)) return [];
  const { alternatives } = node as { alternatives: AST.Alternative[] };
  return [alternatives.length, ...alternatives.flatMap(({ elements }) => elements.flatMap(choicesIn))];
};

const letterOf = (node: AST.Element, flags: string): string => {
  if (node.type === 'Character') return String.fromCodePoint(node.value);
  const one = new RegExp(`^(?:${node.raw})$`, flags.replace(/[gy]/g, ''));
  const letter = LETTERS.find((candidate) => one.test(candidate));
  if (letter === undefined) throw new Error(`No letter fits ${node.raw}: add one`);
  return letter;
};
