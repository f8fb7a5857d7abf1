import { computed } from "@preact/signals";
import type {
  ClaimOrigin,
  ClaimProperty,
  ConflictReason,
  EntityKind,
  EventKind,
  EventStatus,
  Language,
  Support,
} from "../operations.generated.ts";
import type { RefusalCode } from "../client.ts";
import type { FamilyName } from "../kinds.ts";
import { language } from "../state.ts";
import { GERMAN } from "./de.ts";
import { ENGLISH } from "./en.ts";

/** How a language says dates. */
export interface DateWords {
  readonly months: readonly string[];
  /** Spring, summer, autumn, winter; after them the quarters, where EDTF counts on from 33. */
  readonly seasons: readonly string[];
  readonly unknown: string;
  readonly dayAlone: (day: number) => string;
  readonly day: (day: number, month: string, year: string) => string;
  readonly decade: (year: string) => string;
  readonly century: (number: number) => string;
  readonly about: (date: string) => string;
  readonly perhaps: (date: string) => string;
  /** One unknown day within. */
  readonly oneDay: Readonly<{
    until(last: string): string;
    since(first: string): string;
    between(first: string, last: string): string;
  }>;
  /** All the time from the first to the last day. */
  readonly lasting: Readonly<{
    until(last: string): string;
    since(first: string): string;
    between(first: string, last: string): string;
  }>;
}

/** Every word of the interface. */
export interface Words {
  readonly dates: DateWords;
  readonly kinds: Readonly<Record<EventKind, string>>;
  readonly families: Readonly<Record<FamilyName, string>>;
  readonly statuses: Readonly<Record<EventStatus, string>>;
  readonly supports: Readonly<Record<Support, string>>;
  readonly properties: Readonly<Record<ClaimProperty, string>>;
  readonly origins: Readonly<Record<ClaimOrigin, string>>;
  readonly entityKinds: Readonly<Record<EntityKind, string>>;
  readonly conflictReasons: Readonly<Record<ConflictReason, string>>;
  readonly refusals: Readonly<Record<RefusalCode, string>>;
  readonly page: Readonly<{ subtitle: string; language: string; otherLanguage: string; skip: string; playground: string }>;
  readonly waiting: string;
  readonly again: string;
  readonly close: string;
  readonly search: Readonly<{
    label: string;
    placeholder: string;
    shortcut: string;
    groups: Readonly<Record<"PERSON" | "COUNTRY" | "PLACE" | "ORGANIZATION" | "EVENT" | "DOCUMENT", string>>;
    nothing(query: string): string;
    found(count: number): string;
    of(shown: number, total: number): string;
  }>;
  readonly filters: Readonly<{
    label: string;
    kind: string;
    status: string;
    support: string;
    participant: string;
    source: string;
    place: string;
    any: string;
    knownBy: string;
    everything: string;
    textOnly: string;
    textOnlyAbout: string;
    period(from: string, to: string): string;
    remove(what: string): string;
    clear: string;
    with(name: string): string;
    unknown: string;
  }>;
  readonly takeAway: Readonly<{
    label: string;
    view: string;
    share: string;
    shared: string;
    shareYourself: string;
    pictures: Readonly<Record<"timeline" | "network", string>>;
    data: string;
    dataOf(count: number): string;
    questions: string;
    questionOf: Readonly<Record<"events" | "event" | "network", string>>;
    noPicture: string;
  }>;
  readonly timeline: Readonly<{
    label: string;
    /** What the picture is, for those who do not see it. */
    description(count: number): string;
    /** Beside the heading: all events, or those of the period with how many of them are certain. */
    all(count: number): string;
    inPeriod(possible: number, certain: number): string;
    undated(count: number): string;
    /** An event that can be in the period but need not. */
    perhaps: string;
    /** Events that find no room, and when they are. */
    crowd(count: number, lane: string, when: string): string;
    lanes: string;
    byKind: string;
    byParticipant: string;
    others: string;
    disagree: string;
    firstDay: string;
    lastDay: string;
    /** Between two dates, where a dash would not be read out. */
    dash: string;
    marks: string;
    whole: string;
    earlier: string;
    later: string;
    closer: string;
    wider: string;
  }>;
  readonly list: Readonly<{
    label: string;
    shown(shown: number, total: number): string;
    undated: string;
    conflict: string;
    empty: string;
    emptyFilter: string;
    more(count: number): string;
  }>;
  readonly network: Readonly<{
    label: string;
    count(nodes: number, truncated: boolean): string;
    /** What the picture is, for those who do not see it. */
    description(nodes: number, edges: number): string;
    wide: string;
    empty: string;
    alone(name: string): string;
    tooHigh: string;
    loose(count: number): string;
    events(count: number): string;
    shared(count: number): string;
    /** So many are certainly in the chosen period, and so many possibly. */
    sharedBetween(certain: number, possible: number): string;
    least: string;
    more(count: number): string;
    hubs: string;
    hideHubs(count: number): string;
    without(name: string): string;
    bringBack(name: string): string;
    bringAllBack: string;
    foldAll(count: number): string;
    closer: string;
    wider: string;
    whole: string;
    arrange: string;
    legend: string;
    thickness: string;
    onlyPossible: string;
    who: string;
    eventsHead: string;
    tiesHead: string;
    actions: string;
    expand(name: string): string;
    expandShort: string;
    fold(name: string): string;
    foldShort: string;
    hide(name: string): string;
    hideShort: string;
    follow: string;
    find: string;
    wayTo(name: string): string;
    between(from: string, to: string): string;
    way(number: number, length: number): string;
    noWay: string;
    moreEvents(count: number): string;
  }>;
  /** A quotation, in the marks of the language. */
  readonly quoted: (said: string) => string;
  readonly reader: Readonly<{
    label: string;
    sources: string;
    disagreements: string;
    undatedSource: string;
    shown: string;
    rule: string;
    back: string;
    claims: string;
    history: string;
    partOf: string;
    part: string;
    inPart: string;
    moreParts(count: number): string;
    moreWitnesses(count: number): string;
    saidBy(who: string): string;
    denied: string;
    questioned: string;
    noWords: string;
    original: string;
    passage(place: number, count: number): string;
    previousPassage: string;
    nextPassage: string;
    partNumber(place: number, count: number): string;
    earlier: string;
    later: string;
    eventGone: string;
    documentGone: string;
    notYetKnown(day: string): string;
    notInTexts: string;
    undecided: string;
    everythingKnown: string;
    noTexts: string;
  }>;
}

const WORDS: Readonly<Record<Language, Words>> = { DE: GERMAN, EN: ENGLISH };

/** The words of the language that is chosen. */
export const words = computed<Words>(() => WORDS[language.value]);
