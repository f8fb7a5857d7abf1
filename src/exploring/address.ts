import { EVENT_KINDS, EVENT_STATUSES, SUPPORTS } from "./kinds.ts";
import { NOTHING_CHOSEN, type View } from "./view.ts";

/** The view that the query of an address describes; what is malformed counts as not said. */
export function viewOf(search: string): View {
  const said = new URLSearchParams(search);
  const read = Object.entries(PARAMETERS).map(([key, { name, parse }]) => [key, parse(said.getAll(name))]);
  return Object.fromEntries(read) as unknown as View;
}

/** The query of the address of a view; empty where nothing is chosen. */
export function addressOf(view: View): string {
  const said = new URLSearchParams();
  for (const [key, { name, print }] of Object.entries(PARAMETERS)) {
    for (const value of print(view[key as keyof View] as never)) said.append(name, value);
  }
  const query = said.toString();
  return query === "" ? "" : `?${query}`;
}

interface Parameter<Value> {
  readonly name: string;
  readonly parse: (values: readonly string[]) => Value;
  readonly print: (value: Value) => readonly string[];
}

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u;

const PARAMETERS: { readonly [Key in keyof View]: Parameter<View[Key]> } = {
  event: one("event", isId),
  claim: one("claim", isId),
  document: one("document", isId),
  entities: many("with", isId),
  kinds: many("kind", isOneOf(EVENT_KINDS)),
  statuses: many("status", isOneOf(EVENT_STATUSES)),
  supports: many("support", isOneOf(SUPPORTS)),
  places: many("place", isId),
  sources: many("source", isId),
  from: one("from", isDay),
  to: one("to", isDay),
  knownBy: one("known", isDay),
  textOnly: flag("texts", "only"),
  around: many("around", isId),
  hidden: many("without", isId),
  looked: many("who", isId, 2),
  least: number("least", 100_000),
  most: number("most", 300),
  wide: flag("network", "wide"),
  lanes: {
    name: "lanes",
    parse: ([value]) => (value === "participants" ? "PARTICIPANT" : NOTHING_CHOSEN.lanes),
    print: (value) => (value === "PARTICIPANT" ? ["participants"] : []),
  },
  language: {
    name: "language",
    parse: ([value]) => (value === "de" ? "DE" : value === "en" ? "EN" : NOTHING_CHOSEN.language),
    print: (value) => (value === null ? [] : [value.toLowerCase()]),
  },
};

function one<Value extends string>(name: string, fits: (value: string) => value is Value): Parameter<Value | null> {
  return {
    name,
    parse: ([value]) => (value !== undefined && fits(value) ? value : null),
    print: (value) => (value ? [value] : []),
  };
}

function many<Value extends string>(
  name: string,
  fits: (value: string) => value is Value,
  most = 100,
): Parameter<readonly Value[]> {
  return { name, parse: (values) => [...new Set(values)].filter(fits).slice(0, most), print: (values) => values };
}

function flag(name: string, word: string): Parameter<boolean> {
  return { name, parse: ([value]) => value === word, print: (value) => (value ? [word] : []) };
}

function number(name: string, most: number): Parameter<number | null> {
  return {
    name,
    parse: ([value]) => (value !== undefined && /^[1-9]\d{0,5}$/u.test(value) && Number(value) <= most ? Number(value) : null),
    print: (value) => (value === null ? [] : [String(value)]),
  };
}

function isId(value: string): value is string {
  return value !== "" && value.length <= 200;
}

function isDay(value: string): value is string {
  return DAY.test(value);
}

function isOneOf<Value extends string>(list: readonly Value[]): (value: string) => value is Value {
  return (value): value is Value => (list as readonly string[]).includes(value);
}
