import { sectionNames } from '../language/furniture.ts';
import type { FurnitureRule } from './furniture-rule.ts';

/** Sets aside menus: a line the registry knows as one, or one made of capitalised words of which many name sections. */
export const setAsideMenu: FurnitureRule = (lines, { registry }) =>
  lines.flatMap(({ at, text }) =>
    isRegistered(text, registry.outlets) || isMenu(text) ? [{ at, reason: 'menu' }] : [],
  );

const isRegistered = (text: string, outlets: readonly { menus: string[] }[]): boolean =>
  outlets.some(({ menus }) => menus.some((menu) => text.startsWith(menu)));

// "Nasional Ekonomi Megapolitan Olahraga Rona Wisata Foto Video"   "News | Politik | Hukum | Bola"
const isMenu = (text: string): boolean => {
  const words = text.split(/[\s|•·,]+/).filter((word) => word !== '');
  if (words.length < 4 || /[.!?:]$/.test(text)) return false;
  const sections = words.filter((word) => sectionNames.has(word.toLowerCase())).length;
  const capitalised = words.filter((word) => /^[\p{Lu}\d&]/u.test(word)).length;
  return capitalised === words.length && sections >= 4 && sections / words.length >= 0.5;
};
