import { searchWords } from "../model/search-text.ts";
import type { AskedQuery, Variables } from "./asked-queries.ts";
import { eventIdOf, type CodedNames } from "./coded-names.ts";
import type { CodedEvent } from "./coded-events.ts";
import { seeded } from "./seeded.ts";

/** Draws what a query is asked about: entities half by how many events they have, so that those with many come often, half evenly. */
export interface Draw {
  readonly event: () => string;
  readonly entity: () => string;
  /** Both sides of an event, and for every fifth two that may have nothing in common. */
  readonly pair: () => { readonly one: string; readonly other: string };
  /** Two different entities. */
  readonly two: () => { readonly one: string; readonly other: string };
  /** 30 to 730 days from that of some event on. */
  readonly window: () => { readonly from: string; readonly to: string };
  /** One of the first eight pages of the events of some kind. */
  readonly feed: () => Variables;
  /** The first letters of a word of a name. */
  readonly word: () => string;
}

/** What the things of the data are called on a side. */
export interface Naming {
  readonly event: (row: number) => string;
  readonly entity: (name: string) => string;
  readonly kind: (type: string) => string;
  readonly word: (word: string) => string;
}

/** How we call them. */
export function ourNaming({ entityOf, kindOf }: CodedNames): Naming {
  return { event: eventIdOf, entity: (name) => entityOf(name).id, kind: kindOf, word: (word) => word };
}

/** How the peer's graph calls them: numbered as they come in the file. */
export function peerNaming(events: readonly CodedEvent[]): Naming {
  const numbers = new Map<string, number>();
  for (const name of events.flatMap(({ source, target }) => [source, target])) {
    if (!numbers.has(name)) numbers.set(name, numbers.size);
  }
  return {
    event: (row) => `ev-${String(row + 1).padStart(7, "0")}`,
    entity: (name) => `en-${numbers.get(name) ?? ""}`,
    kind: (type) => type,
    word: (word) => `${word}*`,
  };
}

const DAY = 86_400_000;
const PAGES = 8;
const PAGE = 50;

/** So many parameters of a query, the same each time, and the same things under every naming. */
export function parametersOf(query: AskedQuery, events: readonly CodedEvent[], naming: Naming, count: number): Variables[] {
  const seed = Buffer.from(query.name).reduce((sum, byte) => sum * 31 + byte, 7);
  const draw = drawing(events, naming, seed);
  return Array.from({ length: count }, () => query.draw(draw));
}

function drawing(events: readonly CodedEvent[], naming: Naming, seed: number): Draw {
  const random = seeded(seed);
  const names = [...new Set(events.flatMap(({ source, target }) => [source, target]))];
  const someName = (): string => {
    if (random.next() < 0.5) return random.pick(names);
    const { source, target } = random.pick(events);
    return random.next() < 0.5 ? source : target;
  };
  const entity = (): string => naming.entity(someName());
  const window = () => {
    const from = random.pick(events).date;
    const days = 30 + Math.floor(random.next() * 700);
    return { from, to: new Date(Date.parse(from) + days * DAY).toISOString().slice(0, 10) };
  };
  return {
    event: () => naming.event(Math.floor(random.next() * events.length)),
    entity,
    pair: () => {
      const { source, target } = random.pick(events);
      if (random.next() < 0.2) return { one: entity(), other: entity() };
      return { one: naming.entity(source), other: naming.entity(target) };
    },
    two: () => {
      const [one, other] = [someName(), someName()];
      return { one: naming.entity(one), other: naming.entity(one === other ? (names[0] ?? "") : other) };
    },
    window,
    feed: () => {
      const [kind, { from, to }, share] = [naming.kind(random.pick(events).type), window(), random.next()];
      const found = events.filter(({ type, date }) => date >= from && date <= to && naming.kind(type) === kind).length;
      return { kind, from, to, offset: PAGE * Math.floor(share * Math.min(PAGES, Math.max(1, Math.floor(found / PAGE)))) };
    },
    word: () => {
      for (;;) {
        const word = (searchWords(random.pick(names)) ?? []).flat().find((one) => /^[a-z]{4}/u.test(one));
        if (word !== undefined) return naming.word(word.slice(0, 4));
      }
    },
  };
}
