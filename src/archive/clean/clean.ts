import type { CleanText } from '../model/clean-text.ts';
import type { Registry } from '../model/registry.ts';
import type { SourceText } from '../model/source-text.ts';
import { encloses } from '../model/span.ts';
import type { FurnitureRule } from './furniture-rule.ts';
import { isOutletName } from './is-outlet-name.ts';
import { mask } from './mask.ts';
import { nameBlocks } from './name-blocks.ts';
import { setAsideHeadlineAgain } from './set-aside-headline-again.ts';
import { setAsideInLine } from './set-aside-in-line.ts';
import { setAsideLines } from './set-aside-lines.ts';
import { setAsideMenu } from './set-aside-menu.ts';
import { setAsideReadAlso } from './set-aside-read-also.ts';
import { setAsideRelated } from './set-aside-related.ts';
import { setAsideRepeats } from './set-aside-repeats.ts';
import { setAsideTags } from './set-aside-tags.ts';
import { splitLines } from './split-lines.ts';

// A whole list goes first, as one piece, before its lines are judged one by one.
const rules: readonly FurnitureRule[] = [
  setAsideRelated,
  setAsideReadAlso,
  setAsideMenu,
  setAsideTags,
  setAsideLines,
  setAsideRepeats,
];

/**
 * Dropped text in, article and furniture told apart out. Furniture is set aside with its reason, never deleted; what no rule knows
 * is article. What the words mean (dates, people, outlets) does not belong here.
 */
export const clean = (source: SourceText, registry: Registry): CleanText => {
  const frontMatter = { start: 0, end: source.bodyStart };
  let setAside = setAsideInLine(source.text, source.bodyStart);
  const masked = () => mask(source.text, [frontMatter, ...setAside.map(({ at }) => at)]);
  // What stands around an advertisement is judged without it: "Komentar [Gambas:Video]" is a comment box.
  let lines = splitLines(masked(), source.bodyStart);
  for (const rule of rules) {
    const found = rule(lines, { registry });
    setAside = [...setAside.filter(({ at }) => !found.some((whole) => encloses(whole.at, at))), ...found];
    lines = lines.filter((line) => !found.some(({ at }) => encloses(at, line.at)));
  }
  const isOutlet = (name: string) => isOutletName(name, registry);
  const again = setAsideHeadlineAgain(nameBlocks(lines, masked(), isOutlet), source.text);
  setAside.push(...again);
  const text = masked();
  const left = splitLines(text, source.bodyStart);
  return { text, blocks: nameBlocks(left, text, isOutlet), setAside: setAside.sort((a, b) => a.at.start - b.at.start) };
};
