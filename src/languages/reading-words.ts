/** What reading must know about a language: where its sentences end, and how its web pages and agencies frame a text. */
export interface ReadingWords {
  /** Names of the months, January first, with their abbreviations; lower case, without full stops. */
  readonly months: readonly (readonly string[])[];
  /** Names of the days of the week, Monday first; lower case. */
  readonly weekdays: readonly (readonly string[])[];
  /** Frequent words in small letters that hold sentences together and belong to no neighbouring language. */
  readonly functionWords: ReadonlySet<string>;
  /** Words that keep their full stop ("Dr.", "ca."); lower case, without the last full stop. */
  readonly abbreviations: ReadonlySet<string>;
  /** A word and a letter behind it that is a name and no initial ("auf X"). */
  readonly letterName: RegExp;
  /** Words after which a number with a full stop counts ("am 19. Juni"), lower case. */
  readonly ordinalLeaders: ReadonlySet<string>;
  /** Words before which a number with a full stop counts ("19. Jahrhundert"), lower case; months belong to them anyway. */
  readonly ordinalFollowers: ReadonlySet<string>;
  /** Whole lines that belong to the page and not to the text. */
  readonly labels: RegExp;
  /** Lines that announce other articles; what follows on the line, and lines without a full stop after it, are links. */
  readonly linkLabels: RegExp;
  /** Headings of a box about the author; the next block belongs to it. */
  readonly authorLabels: RegExp;
  /** Blocks that speak about the article, its author, its translation or its making. */
  readonly aboutArticle: RegExp;
  /** A byline that is a line or stands at the end of a title. */
  readonly byline: RegExp;
  /** The blank before what can be a byline at the end of a title: "Tage in Rom Von Anna Keller", and not "Festnahme von Anna Keller". */
  readonly titleTail: RegExp;
  /** A picture's credit at the beginning or end of a caption. */
  readonly credit: RegExp;
  /** A mark by which a caption is known, such as "(links)" or "(Archivbild)". */
  readonly captionMark: RegExp;
  /** The place and agency with which a text opens. */
  readonly dateline: RegExp;
  /** Words by which the reader is addressed, as they are spelt within a sentence. */
  readonly readerAddress: RegExp;
  /** Words by which the publisher speaks of itself and of what it offers. */
  readonly publisherSelf: RegExp;
  /** Words of web pages and subscriptions. */
  readonly pageWords: RegExp;
  /** A statement of the day of publication; the groups `day`, `month`, `year` hold the date. */
  readonly published: readonly RegExp[];
  /** A line that is nothing but a day; several of them are the headings of a chronicle. */
  readonly bareDay: RegExp;
  /** Names of months with which social networks sign posts beside the language's own, January first. */
  readonly postMonths: readonly string[];
}
