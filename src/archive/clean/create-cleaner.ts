import type { CleanText, SetAside } from '../model/clean-text.ts';
import type { Registry } from '../model/registry.ts';
import type { SourceText } from '../model/source-text.ts';
import { createLineReader } from './create-line-reader.ts';
import { createMakersReader } from './find-makers.ts';
import type { FurnitureRule, KnownOutlets } from './furniture-rule.ts';
import { createIsOutlet } from './is-outlet-name.ts';
import { joinBrokenLines } from './join-broken-lines.ts';
import { joinHeadline } from './join-headline.ts';
import { mask } from './mask.ts';
import { nameBlocks } from './name-blocks.ts';
import { outside } from './outside.ts';
import { setAsideAuthorNote } from './set-aside-author-note.ts';
import { setAsideBreadcrumb } from './set-aside-breadcrumb.ts';
import { setAsideContents } from './set-aside-contents.ts';
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
import type { Line } from './split-lines.ts';

// A whole list goes first, as one piece, before its lines are judged one by one; what only its place betrays goes last.
const rules: readonly FurnitureRule[] = [
  setAsideContents,
  setAsideTail,
  setAsideRelated,
  setAsideReadAlso,
  setAsideMenu,
  setAsideTags,
  setAsideLines,
  setAsideBreadcrumb,
  setAsideTitleEnd,
  setAsideRepeats,
  setAsideAuthorNote,
  setAsideHead,
];

/** Furniture hides furniture; what a few rounds leave is article. */
const MAX_ROUNDS = 12;

/**
 * Dropped text in, article and furniture told apart out. Furniture is set aside with its reason, never deleted; what no rule knows
 * is article. Rounds go on until one finds nothing, so that a cleaned text is clean. The registry's outlets are prepared once, here.
 * What the words mean (dates, people, outlets) does not belong here.
 */
export const createCleaner = ({ outlets }: Registry): ((source: SourceText) => CleanText) => {
  const known: KnownOutlets = {
    isOutlet: createIsOutlet(outlets),
    menus: outlets.flatMap(({ menus }) => menus),
  };
  return (source) => clean(source, known);
};

const clean = ({ text: written, bodyStart }: SourceText, known: KnownOutlets): CleanText => {
  const frontMatter = { start: 0, end: bodyStart };
  const readLines = createLineReader(known.isOutlet);
  const readMakers = createMakersReader(known.isOutlet);
  let setAside: SetAside[] = [];
  for (let round = 1; ; round += 1) {
    const text = mask(written, [frontMatter, ...setAside.map(({ at }) => at)]);
    const lines = joinHeadline(joinBrokenLines(readLines(text, bodyStart)));
    const makersOf = readMakers(text);
    const found = findFurniture(lines, bodyStart, { ...known, text, makersOf });
    const blocks = found.length === 0 || round > MAX_ROUNDS ? nameBlocks(lines, text, makersOf) : [];
    if (found.length === 0) found.push(...setAsideHeadlineAgain(blocks, text));
    if (found.length === 0 || round > MAX_ROUNDS) {
      return { text, blocks, setAside: setAside.sort((a, b) => a.at.start - b.at.start) };
    }
    setAside = [...outside(setAside, found), ...found];
  }
};

/**
 * One round: what is furniture among the `lines` of a masked page, from `start` on. What stands around an advertisement is judged once it is gone:
 * "Komentar [Gambas:Video]" is a comment box.
 */
const findFurniture = (lines: readonly Line[], start: number, page: Parameters<FurnitureRule>[1]): SetAside[] => {
  const found = setAsideInLine(page.text, start);
  if (found.length > 0) return found;
  return rules.reduce<SetAside[]>((all, rule) => {
    const whole = rule(outside(lines, all), page);
    return [...outside(all, whole), ...whole];
  }, []);
};
