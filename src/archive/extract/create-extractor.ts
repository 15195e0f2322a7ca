import { weekdayOf } from '../language/weekday-of.ts';
import { weekdayNames } from '../language/weekdays.ts';
import type { CleanText } from '../model/clean-text.ts';
import type { Draft } from '../model/draft.ts';
import { lineOf } from '../model/line-of.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { Registry } from '../model/registry.ts';
import type { SourceText } from '../model/source-text.ts';
import type { Span } from '../model/span.ts';
import { wordsAt } from '../model/tidy.ts';
import { extractEventDays } from './dates/extract-event-days.ts';
import { extractPublished } from './dates/extract-published.ts';
import { findDates } from './dates/find-dates.ts';
import { latestDay } from './dates/latest-day.ts';
import { readAddressDay } from './dates/read-address-day.ts';
import { readYears } from './dates/read-years.ts';
import { type ResolvedDate, resolveDates } from './dates/resolve-dates.ts';
import { extractCaptions } from './extract-captions.ts';
import { extractCitedSources } from './extract-cited-sources.ts';
import { extractHeadline, extractKicker } from './extract-headline.ts';
import { openingOf } from './opening-of.ts';
import { createOutletFinder } from './outlet/create-outlet-finder.ts';
import { extractAgency } from './outlet/extract-agency.ts';
import { extractAuthors } from './outlet/extract-authors.ts';
import { extractDateline } from './outlet/extract-dateline.ts';
import { extractOutlet } from './outlet/extract-outlet.ts';
import { readBylines } from './outlet/read-bylines.ts';
import { readDateline } from './outlet/read-dateline.ts';
import { createPeopleExtractor } from './people/create-people-extractor.ts';
import { leaveOutAuthors } from './people/leave-out-authors.ts';
import type { NameBook } from './people/name-book.ts';
import type { Sighted } from './people/sight-people.ts';
import { takeApart } from './people/take-apart.ts';
import { createTokeniser } from './people/tokenise.ts';
import { extractQuotes } from './quotes/extract-quotes.ts';
import { findSpeech } from './quotes/find-speech.ts';
import { createTopicReader } from './topics/create-topic-reader.ts';
import { extractTopics } from './topics/extract-topics.ts';

/** What the words of one text show by themselves. */
export interface FirstLook extends Pick<Draft, 'topics'> {
  people: Sighted;
}

/** Reads texts in two looks: the words of every text by themselves, then each text with what all of them say of its names. */
export interface Extractor {
  /** Takes the words of one cleaned text apart. */
  look: (source: SourceText, page: CleanText) => FirstLook;
  /** What the text says of itself; `archive` holds what all texts say of the words in names. */
  extract: (source: SourceText, page: CleanText, look: FirstLook, archive: NameBook) => Draft;
}

/**
 * Blocks in, draft out: every field with the words it was read from. The registry's tables are prepared once, here; reading itself is
 * pure, and no field throws. Of other articles it knows only which words they use in names; what the archivist decided does not belong here.
 */
export const createExtractor = (registry: Registry): Extractor => {
  const outlets = createOutletFinder(registry.outlets);
  const tokenise = createTokeniser(createTopicReader(registry.topics));
  const people = createPeopleExtractor(
    registry.people,
    tokenise,
    undefined,
    registry.outlets.flatMap(({ name, names }) => [name, ...names]),
  );
  const look: Extractor['look'] = (source, whole) => {
    const page = takeApart(openingOf(whole), tokenise);
    return {
      people: people.sight(page, source.frontMatter.people?.value ?? []),
      topics: extractTopics(page),
    };
  };
  const extract: Extractor['extract'] = (source, whole, { people: sighted, topics }, archive) => {
    const page = openingOf(whole);
    const { text, blocks } = page;
    const speech = findSpeech(page);
    const mentions = people.decide(sighted, archive);
    const dateline = readDateline(page, outlets);
    const bylines = readBylines(page);
    const written = blocks.flatMap(({ at }) => findDates(text, at));
    const addressDay = readAddressDay(source.frontMatter.url);
    const givenDay = source.frontMatter.date ?? addressDay;
    const years = readYears(written, text, givenDay && Number(givenDay.value.slice(0, 4)));
    const dates = resolveDates(written, years);
    const published = extractPublished(page, dates, speech, addressDay);
    const authors = extractAuthors(bylines, outlets);
    const quotes = extractQuotes(page, speech, mentions);
    return {
      headline: extractHeadline(page),
      kicker: extractKicker(page),
      published,
      publishedLatest: latestDay(published, addressDay),
      eventDays: extractEventDays(page, dates),
      outlet: extractOutlet(source, page, dateline, outlets),
      agency: extractAgency(page, bylines, dateline, outlets),
      dateline: extractDateline(page, dateline),
      citedSources: extractCitedSources(page),
      authors,
      captions: extractCaptions(page),
      mentions: leaveOutAuthors(mentions, authors, quotes),
      topics,
      quotes,
      problems: [
        ...(page === whole ? [] : [problem('long-text', source.file, lineOf(source.text, text.length))]),
        ...dates
          .filter((date) => !date.weekdayFits)
          .slice(0, MAX_DOUBTS)
          .map((date) => weekdayProblem(source, date)),
        ...written
          .filter(({ rule }) => isMistyped(rule))
          .slice(0, MAX_DOUBTS)
          .flatMap(({ rule, at }) => (isMistyped(rule) ? [dateProblem(rule, source, at)] : [])),
      ],
    };
  };
  return { look, extract };
};

/** Nobody looks at more doubtful days of one text, and for the line of each the lines above it are counted. */
const MAX_DOUBTS = 50;

const isMistyped = (rule: string): rule is 'mistyped-year' | 'mistyped-date' =>
  rule === 'mistyped-year' || rule === 'mistyped-date';

const dateProblem = (code: 'mistyped-year' | 'mistyped-date', { file, text }: SourceText, at: Span): Problem =>
  problem(code, file, lineOf(text, at.start), wordsAt(text, at));

const weekdayProblem = ({ file, text }: SourceText, { at, written }: ResolvedDate): Problem =>
  problem(
    'weekday-mismatch',
    file,
    lineOf(text, at.start),
    wordsAt(text, at),
    weekdayNames[weekdayOf(written) - 1] ?? '',
  );
