import type { TimeForm } from "../../time-words.ts";

/** A time of day after a day of the week, as programmes list it. */
const AT_A_TIME = ",? (?:um |ab )?[0-2]?\\d(?:[.:][0-5]\\d)? Uhr";

/** Days of the week. */
export const WEEKDAYS: readonly TimeForm[] = [
  {
    means: "WEEKDAY",
    form: `(?:(?:der|dem|den) )??<<(?:darauf|drauf)?folgenden? {weekday}(?:s?[- ]?{part})?>>`,
    says: { direction: "NEXT", anchored: "YES" },
  },
  // "die erste Sitzung an einem Samstag": no Saturday in particular.
  { means: "WEEKDAY_SET", form: `(?<=(?<!\\p{L})einem )<<{weekday}(?:{part})?>>` },
  { means: "WEEKDAY", form: `{weekday}(?:{part})? {shift} Woche` },
  { means: "WEEKDAY", form: `{shift} Woche (?:am )?{weekday}(?:{part})?` },
  { means: "WEEKDAY", form: `{weekday}(?:s?[- ]?{part})?(?=${AT_A_TIME})`, says: { listed: "YES" } },
  { means: "WEEKDAY", form: `seit (?:dem )?<<(?:(?:frühen|späten) )?{weekday}(?:s?[- ]?{part})?>>`, says: { since: "YES" } },
  { means: "WEEKDAY", form: `bis (?:zum )?<<(?:(?:frühen|späten) )?{weekday}(?:s?[- ]?{part})?>>`, says: { until: "YES" } },
  { means: "WEEKDAY", form: `(?:(?:der|dem|den|des) )??<<(?:{direction} )?(?:(?:frühen|späten) )?{weekday}(?:s?[- ]?{part})?>>` },
  { means: "WEEKDAY", form: `(?<=heutigen )<<{weekday}(?:{part})?>>` },
  { means: "WEEKDAY_SET", form: `jede[mnrs]? (?:(?:ersten|zweiten|dritten|vierten|letzten) )?{weekday}(?:{part})?` },
  { means: "WEEKDAY", form: `(?<={part} des )<<(?:frühen |späten )?{weekday}s>>` },
  { means: "WEEKDAY_SET", form: `{weekdays}` },
  { means: "WEEKDAY_SET", form: `(?<=(?<!\\p{L})(?:an|an den|und) )<<{weekday}en>>` },
  {
    means: "WEEKDAY",
    form: `(?<shortweekday>Mo|Di|Mi|Do|Fr|Sa|So)\\.?(?=${AT_A_TIME})`,
    says: { listed: "YES" },
    exact: true,
  },
];

/** Parts of the day and times of the clock. */
export const DAYPARTS: readonly TimeForm[] = [
  {
    means: "DEICTIC",
    form: `heutige[nmrs]?(?! (?:Tag|{weekday}|Morgen|Abend|Sitzung|Treffen)(?!\\p{L}))`,
    says: { deictic: 0, wide: "YES" },
  },
  {
    means: "DEICTIC",
    form: `heute(?=,? (?:{weekday}|um|ab|gegen|von|bis|\\d|vor einer|Vormittag|in einer Woche)(?!\\p{L}))`,
    says: { deictic: 0, exactly: "YES" },
  },
  {
    means: "DEICTIC",
    form: `heutige[nmrs]?(?= (?:Tag|Morgen|Abend|Sitzung|Treffen)(?!\\p{L}))`,
    says: { deictic: 0, exactly: "YES" },
  },
  {
    means: "DEICTIC",
    form: `heute(?= (?:noch|auch)(?!\\p{L}))|(?<=(?:auch|von) )heute(?! \\p{L}*(?:abend|morgen|nacht|mittag))`,
    says: { deictic: 0, wide: "YES" },
  },
  {
    means: "DEICTIC",
    form: `(?<=bis )<<heute>>(?! (?:Abend|Nachmittag|Mittag|früh|Nacht|{weekday}))`,
    says: { deictic: 0, until: "YES" },
  },
  { means: "DEICTIC", form: `{deictic}(?! {weekday})(?: (?:am |in der )?(?:(?:frühen|späten) )?{part})?` },
  { means: "DEICTIC", form: `(?-i:morgen)(?:,? (?:am |in der )?(?:(?:frühen|späten) )?{part})?`, says: { deictic: 1 } },
  { means: "DEICTIC", form: `^Morgen {part}`, says: { deictic: 1 } },
  {
    means: "DEICTIC",
    form: `(?<=(?<!\\p{L})in der )<<(?:vergangenen|letzten|vorigen) (?<part>Nacht)>>`,
    says: { deictic: -1, into: "NEXT" },
  },
  { means: "DEICTIC", form: `(?:vergangene|letzte|vorige) (?<part>Nacht)`, says: { deictic: -1, into: "NEXT" } },
  { means: "DEICTIC", form: `^Morgen(?=,? \\p{Ll})`, says: { deictic: 1 }, exact: true },
  {
    means: "SAME_DAY",
    form: `(?<=(?:am|an|in|vom|zum) (?:der )?)<<(?:selben|gleichen|diesem|dieser|demselben|jenem|jener|derselben) (?:Tag|{part})>>`,
  },
  {
    means: "DAYPART",
    form: `(?<=(?<!\\p{L})(?:am|gegen|zum|bis|bis zum|ab|vom|seit dem|für den|in der|in den) )<<(?:(?:frühen|späten) )?{part}>>(?! (?:auf|zum|des|der|vom) )(?! von (?:\\d|heute|gestern|\\p{L}*(?:tag|abend|mittwoch)))`,
  },
  // "wo am Nachmittag der Gipfel begann": behind a conjunction the subject follows the time.
  {
    means: "DAYPART",
    form: `(?<=(?<!\\p{L})(?:wo|dass|weil|bevor|nachdem|obwohl) (?:am|in der) )<<(?:(?:frühen|späten) )?{part}>>(?= der )`,
  },
  {
    means: "SAME_DAY",
    form: `(?<=in )<<(?:der )?(?:darauf|drauf)folgenden (?<part>Nacht)>>`,
    says: { into: "NEXT" },
  },
  { means: "SAME_DAY", form: `^Der Tag(?= \\p{Ll}+(?:t|ann|te)(?!\\p{L}))` },
  { means: "DAYPART", form: `(?<=(?:um|nach|vor|zu) )<<(?<part>Mitternacht)>>` },
  { means: "DAYPART", form: `(?<=zu )<<(?<part>Mittag)>>(?! (?:ge)?(?:ess|gegessen|ass|aß))` },
  { means: "DAYPART", form: `(?<part>abends|mittags|nachmittags|vormittags|morgens)` },
  // "jeweils 20 Uhr" is said of several days.
  {
    means: "CLOCK",
    form: `(?<=jeweils (?:um |ab |von |bis )?)<<(?<hour>[0-2]?\\d)(?:[.:](?<minute>[0-5]\\d))? ?Uhr>>`,
    says: { each: "YES" },
  },
  { means: "CLOCK", form: `(?<hour>[0-2]?\\d)[.:](?<minute>[0-5]\\d) ?Uhr` },
  { means: "CLOCK", form: `(?<hour>[0-2]?\\d) Uhr(?: (?<minute>[0-5]?\\d))?` },
  { means: "CLOCK", form: `(?<hour>[0-2]?\\d)(?:[.:](?<minute>[0-5]\\d))? ?h(?!\\p{L})` },
  { means: "CLOCK", form: `{number} Uhr` },
  ...[
    ["viertel nach", 15],
    ["viertel vor", -15],
    ["viertel", -45],
    ["drei ?viertel", -15],
  ].map(([word, offset]): TimeForm => ({
    means: "CLOCK",
    form: `(?<=(?:um|gegen|ab|bis|nach|vor) )<<${String(word)} {number}>>`,
    says: { offset: offset ?? 0 },
  })),
  { means: "CLOCK", form: `(?<=(?:um|gegen|ab|bis|kurz nach|kurz vor) )<<halb {number}(?: Uhr)?>>`, says: { offset: -30 } },
  {
    means: "CLOCK",
    form: `(?<=(?<!\\p{L})(?:um|ab|bis|gegen) )<<(?<hour>[0-2]?\\d)[.:](?<minute>[0-5]\\d)>>(?! ?(?:Uhr|Meter|Prozent|Punkte|Sekunden|Millionen|Milliarden|Euro))`,
  },
  {
    means: "CLOCK",
    form: `<<(?<hour>[0-2]?\\d)(?:[.:](?<minute>[0-5]\\d))?>>(?=(?: ?(?:bis|-|–|/|und|oder|sowie) ?[0-2]?\\d(?:[.:][0-5]\\d)?){1,4} ?(?:Uhr|h(?!\\p{L})))`,
  },
];
