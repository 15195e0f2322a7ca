import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { formatDay } from '../../src/archive/language/format-date.ts';
import { readDay } from '../../src/archive/language/read-day.ts';
import { weekdayOf } from '../../src/archive/language/weekday-of.ts';
import { weekdayNames } from '../../src/archive/language/weekdays.ts';
import { isoDateSchema } from '../../src/archive/model/ids.ts';
import { readText } from '../archive/read-text.ts';
import { runs } from './runs.ts';

const day = fc
  .integer({ min: 0, max: 33_000 })
  .map((days) => Temporal.PlainDate.from('1950-01-01').add({ days }))
  .filter((date) => date.year < 2040);

const weekday = (date: Temporal.PlainDate): string => weekdayNames[weekdayOf(date.toString()) - 1] ?? '';

/** A report of a meeting on one day, told on the next, with both days printed. */
const report = (date: Temporal.PlainDate, withYear: boolean): string => {
  const next = date.add({ days: 1 });
  const year = withYear ? `/${next.year}` : '';
  return [
    'Pemerintah Bahas Pasokan Beras',
    `JAKARTA - Rapat digelar pada ${date.day} ${formatDay(isoDateSchema.parse(date.toString())).split(' ')[2]} ${date.year} di balai desa dan dihadiri warga.`,
    `"Kami tidak akan membiarkan warga kelaparan," ujar Menteri Pertanian Bunga Larasati, ${weekday(next)} (${next.day}/${next.month}${year}).`,
  ].join('\n\n');
};

// The machine's clock is no witness, and no rule may know a year of its own: moved news gives moved days.
test('moving every printed day by whole weeks moves what is read by as many weeks', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -400, max: 400 }), fc.boolean(), (date, weeks, withYear) => {
      const moved = date.add({ weeks });
      fc.pre(moved.year >= 1950 && moved.year < 2049);
      // A year taken from the other day of the report does not reach over New Year.
      fc.pre(withYear || (date.year === date.add({ days: 1 }).year && moved.year === moved.add({ days: 1 }).year));
      const [one, other] = [readText(report(date, withYear)), readText(report(moved, withYear))];
      expect(one.published).toBe(date.add({ days: 1 }).toString());
      expect(other.published).toBe(moved.add({ days: 1 }).toString());
      expect(other.eventDates).toEqual([moved.toString(), moved.add({ days: 1 }).toString()]);
      expect(other.publishedCertainty).toBe(one.publishedCertainty);
    }),
    runs(60),
  );
});

// Pages print days and the archivist types them back into front matter.
test('a day written by the archive is read back as the same day', () => {
  fc.assert(
    fc.property(day, (date) => {
      const iso = isoDateSchema.parse(date.toString());
      expect(readDay(formatDay(iso))).toBe(iso);
      expect(readDay(iso)).toBe(iso);
      expect(readDay(`${date.day}/${date.month}/${date.year}`)).toBe(iso);
    }),
    runs(300),
  );
});

// One day of seven fits: a printed weekday is the only check a report carries in itself.
test('a wrong weekday is reported with the right one, and a right one is not', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 6 }), (date, off) => {
      const printed = weekday(date.add({ days: off }));
      const text = `JAKARTA - Rapat digelar di balai desa dan dihadiri banyak warga, ${printed} (${date.day}/${date.month}/${date.year}).`;
      const problems = readText(text).problems.map(({ message }) => message);
      if (off === 0) expect(problems).toEqual([]);
      else expect(problems.join()).toContain(`hari ${weekday(date)}.`);
    }),
    runs(100),
  );
});
