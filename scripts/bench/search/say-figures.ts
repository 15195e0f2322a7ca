/** Bytes as thousands. */
export const kilobytes = (bytes: number): string => `${(bytes / 1e3).toFixed(0)} kB`;

/** 0 for an empty list. */
export const mean = (list: readonly number[]): number =>
  list.reduce((sum, one) => sum + one, 0) / Math.max(1, list.length);

/** The value below which `share` of the list lies; 0 for an empty list. */
export const quantile = (list: readonly number[], share: number): number =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))] ?? 0;
