import { directions, placeAbbreviations, places } from './places.ts';

/** Whether `name` is a place: a province, a city, a country, or one with a direction behind it ("Jakarta Selatan"). In any case. */
export const isPlace = (name: string): boolean => {
  const key = name.toLowerCase();
  if (places.has(key) || placeAbbreviations.has(key)) return true;
  const cut = key.lastIndexOf(' ');
  return cut !== -1 && directions.has(key.slice(cut + 1)) && places.has(key.slice(0, cut));
};
