import type { ArticleRecord } from '../../../src/archive/model/record.ts';

/** What a person, page in hand, says a reader must know of it. Lists in any order but `body`. */
export interface LabelledPage {
  /** The headline as printed; null where the page prints none. */
  title: string | null;
  /** `YYYY-MM-DD`; null where the page cannot tell. */
  published: string | null;
  outlet: string | null;
  agency: string | null;
  dateline: string | null;
  authors: string[];
  /** The people in the news with the forms printed. */
  people: { name: string; forms: string[] }[];
  /** Direct quotations of four words or more; speaker null where nobody is named. */
  quotes: { speaker: string | null; text: string }[];
  /** Paragraphs and subheadings as pasted, without what is set aside inside of them. */
  body: string[];
  /** Lines that are not the article. */
  furniture: string[];
  /** What a reader would take as well: other names of the outlet, authors and people one may leave out, lines one may keep. */
  also?: Partial<Record<'outlet' | 'authors' | 'people' | 'body', string[] | undefined>> | undefined;
}

/** A page, what a person says of it and what the archive reads in it. */
export interface PageCase {
  name: string;
  labelled: LabelledPage;
  read: ArticleRecord;
}
