import { findSeams } from './find-seams.ts';

/** `text` with a space wherever two of its words stand together without one ({@link findSeams}): "PrabowoSubianto" → "Prabowo Subianto". */
export const unglue = (text: string): string => {
  let [spaced, from] = ['', 0];
  for (const seam of findSeams(text)) {
    spaced += `${text.slice(from, seam)} `;
    from = seam;
  }
  return spaced + text.slice(from);
};
