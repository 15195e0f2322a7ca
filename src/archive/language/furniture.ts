import { furnitureBlogs } from './furniture-blogs.ts';
import { furnitureCalls } from './furniture-calls.ts';
import { furnitureControls } from './furniture-controls.ts';
import type { FurnitureLine } from './furniture-line.ts';
import { furnitureNotes } from './furniture-notes.ts';
import { furnitureNotices } from './furniture-notices.ts';
import { furnitureOfSites } from './furniture-of-sites.ts';
import { furniturePrompts } from './furniture-prompts.ts';
import { furnitureThemes } from './furniture-themes.ts';

/** Lines to set aside by themselves; where two rows match, the earlier one is right. */
export const furnitureLines: readonly FurnitureLine[] = [
  ...furnitureControls,
  ...furnitureNotices,
  ...furniturePrompts,
  ...furnitureCalls,
  ...furnitureBlogs,
  ...furnitureOfSites,
  ...furnitureThemes,
  ...furnitureNotes,
];

/** The longest of these lines is a notice against crawling; beyond it no pattern is tried. */
const MAX_LENGTH = 600;

// "*Diteruskan berkali-kali*": a messenger's marks for bold and slanted words
const EMPHASIS = /^[*_~]{1,2}(?=\p{L})|(?<=[\p{L}.!:])[*_~]{1,2}$/gu;

/** What kind of furniture a line (white space collapsed) is by itself; undefined for lines that may be an article's. */
export const furnitureReason = (line: string): string | undefined => {
  if (line.length > MAX_LENGTH) return undefined;
  const reason = reasonOf(line);
  if (reason !== undefined) return reason;
  const words = line.replace(EMPHASIS, '');
  return words === line ? undefined : reasonOf(words);
};

const reasonOf = (line: string): string | undefined => furnitureLines.find(({ pattern }) => pattern.test(line))?.reason;
