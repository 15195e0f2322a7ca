import type { CleanText } from '../model/clean-text.ts';
import type { Registry } from '../model/registry.ts';
import type { SourceText } from '../model/source-text.ts';
import type { FurnitureRule } from './furniture-rule.ts';
import { createIsOutlet } from './is-outlet-name.ts';
import { joinBrokenLines } from './join-broken-lines.ts';
import { mask } from './mask.ts';
import { nameBlocks } from './name-blocks.ts';
import { outside } from './outside.ts';
import { setAsideHead } from './set-aside-head.ts';
import { setAsideHeadlineAgain } from './set-aside-headline-again.ts';
import { setAsideInLine } from './set-aside-in-line.ts';
import { setAsideLines } from './set-aside-lines.ts';
import { setAsideMenu } from './set-aside-menu.ts';
import { setAsideReadAlso } from './set-aside-read-also.ts';
import { setAsideRelated } from './set-aside-related.ts';
import { setAsideRepeats } from './set-aside-repeats.ts';
import { setAsideTags } from './set-aside-tags.ts';
import { setAsideTail } from './set-aside-tail.ts';
import { setAsideTitleEnd } from './set-aside-title-end.ts';
import { splitLines } from './split-lines.ts';

// A whole list goes first, as one piece, before its lines are judged one by one; what only its place betrays goes last.
const rules: readonly FurnitureRule[] = [
  setAsideTail,
  setAsideRelated,
  setAsideReadAlso,
  setAsideMenu,
  setAsideTags,
  setAsideLines,
  setAsideTitleEnd,
  setAsideRepeats,
  setAsideHead,
];

/** Furniture hides furniture; what a few rounds leave is article. */
const MAX_ROUNDS = 6;

/**
 * Dropped text in, article and furniture told apart out. Furniture is set aside with its reason, never deleted; what no rule knows
 * is article. Rounds go on until one finds nothing, so that a cleaned text is clean. What the words mean (dates, people, outlets)
 * does not belong here.
 */
export const clean = (source: SourceText, registry: Registry): CleanText => {
  const frontMatter = { start: 0, end: source.bodyStart };
  const isOutlet = createIsOutlet(registry);
  let setAside: SetAside[] = [];
  let text = mask(source.text, [frontMatter]);
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const found = findFurniture(text, source.bodyStart, { registry, isOutlet });
    if (found.length === 0) break;
    setAside = [...outside(setAside, found), ...found];
    text = mask(source.text, [frontMatter, ...setAside.map(({ at }) => at)]);
  }
  const blocks = nameBlocks(joinBrokenLines(splitLines(text, source.bodyStart)), text, isOutlet);
  return { text, blocks, setAside: setAside.sort((a, b) => a.at.start - b.at.start) };
};

/** One round: what is furniture in the masked page `text`, from `start` on. */
const findFurniture = (
  text: string,
  start: number,
  known: { registry: Registry; isOutlet: (name: string) => boolean },
): SetAside[] => {
  let found = setAsideInLine(text, start);
  // What stands around an advertisement is judged without it: "Komentar [Gambas:Video]" is a comment box.
  const masked = () =>
    mask(
      text,
      found.map(({ at }) => at),
    );
  let lines = joinBrokenLines(splitLines(masked(), start));
  for (const rule of rules) {
    const whole = rule(lines, { ...known, text });
    found = [...outside(found, whole), ...whole];
    lines = outside(lines, whole);
  }
  return [...found, ...setAsideHeadlineAgain(nameBlocks(lines, masked(), known.isOutlet), masked())];
};
