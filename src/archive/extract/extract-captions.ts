import {
  captionLabel,
  labelledCreditAtEnd,
  networkCreditAtEnd,
  photoCreditLine,
  photoSourceLine,
  slashedCreditAtEnd,
} from '../language/photo-credits.ts';
import type { Block, CleanText } from '../model/clean-text.ts';
import type { Draft } from '../model/draft.ts';
import type { Found } from '../model/found.ts';
import { tidy, wordsAt } from '../model/tidy.ts';

/** Captions in page order, without their label, each with the credit that stands right before or after it. */
export const extractCaptions = ({ text, blocks }: CleanText): Draft['captions'] =>
  blocks.flatMap((block, index) => {
    if (block.kind !== 'caption') return [];
    const neighbour = [blocks[index + 1], blocks[index - 1]].find((near) => near?.kind === 'credit');
    const label = captionLabel.exec(text.slice(block.at.start, block.at.end))?.[0] ?? '';
    const at = { start: block.at.start + label.length, end: block.at.end };
    return [{ text: wordsAt(text, at), at, credit: neighbour && readCredit(text, neighbour) }];
  });

const readCredit = (text: string, { at }: Block): Found<string> => {
  const words = text.slice(at.start, at.end);
  const line =
    [photoCreditLine, photoSourceLine, networkCreditAtEnd, slashedCreditAtEnd]
      .map((pattern) => pattern.exec(words))
      .find((match) => match !== null) ?? labelledCreditAtEnd.exec(` ${words}`);
  return { value: tidy(line?.groups?.credit ?? words), at, rule: 'photo-credit', certainty: 'stated' };
};
