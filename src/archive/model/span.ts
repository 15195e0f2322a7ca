/**
 * A place in an article's text as dropped: UTF-16 code units, `end` exclusive.
 * A byte order mark and carriage returns count, so that a span cuts the same words out of the file everywhere.
 */
export interface Span {
  start: number;
  end: number;
}

/** Whether two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `outer` holds all of `inner`. */
export const encloses = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
