import type { Piece } from '../engine/mark.ts';
import { element } from './element.ts';

/** Pieces of text as nodes, hits in mark elements. */
export const paintPieces = (pieces: readonly Piece[]): (Node | string)[] =>
  pieces.map(({ text, hit }) => (hit ? element('mark', {}, [text]) : text));
