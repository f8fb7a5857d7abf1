import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { seeded, type Seeded } from "./seeded.ts";

/** A coded event: on which day who did what to whom. */
export interface CodedEvent {
  readonly date: string;
  readonly source: string;
  readonly type: string;
  readonly target: string;
}

/** Every event of a file, or a share of them that is the same each time: 10 is every tenth or so. */
export function readCodedEvents(file: string, part: number): CodedEvent[] {
  const bytes = readFileSync(file);
  const lines = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8").trimEnd().split("\n").slice(1);
  return inPart(lines, part).map((line) => {
    const [date = "", source = "", type = "", target = ""] = fieldsOf(line);
    return { date, source, type, target };
  });
}

/** How many events and entities are made where there is no file. */
const EVENTS = 350_000;
const ENTITIES = 19_000;

/** With this exponent the entity with most events has one in twenty-five of them. */
const EXPONENT = 0.85;

const FIRST_DAY = Date.UTC(2005, 0, 1);
const DAYS = 5_000;
const DAY = 86_400_000;

const TYPES = ["Make statement", "Consult", "Host a visit", "Make a visit", "Arrest, detain, or charge with legal action"];
const RARER_TYPES = ["Sign formal agreement", "Use conventional military force", "Discuss by telephone", "Accuse", "Investigate"];

/** Events as a file might have them: few entities have many of them, most have few. */
export function madeEvents(part: number): CodedEvent[] {
  const random = seeded(20_260_101);
  const names = Array.from({ length: ENTITIES }, (_name, number) => `${nameOf(random)} ${number}`);
  const draw = byRank(random);
  const types = [...TYPES, ...TYPES, ...TYPES, ...RARER_TYPES];
  const events = Array.from({ length: EVENTS }, (_event, number) => ({
    date: new Date(FIRST_DAY + Math.floor((number * DAYS) / EVENTS) * DAY).toISOString().slice(0, 10),
    source: names[draw()] ?? "",
    type: random.pick(types),
    target: names[draw()] ?? "",
  }));
  return inPart(events, part);
}

function inPart<Item>(items: readonly Item[], part: number): Item[] {
  const random = seeded(part);
  return items.filter(() => part === 1 || random.next() * part < 1);
}

/** Fields of one line, in which quotes hold commas and doubled quotes. */
function fieldsOf(line: string): string[] {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/gu)].map(([, field = ""]) =>
    field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field,
  );
}

/** Draws numbers of entities, the lower ones more often: the second half as often as the first, and so on. */
function byRank(random: Seeded): () => number {
  let sum = 0;
  const sums = Array.from({ length: ENTITIES }, (_sum, rank) => (sum += (rank + 1) ** -EXPONENT));
  return () => {
    const wanted = random.next() * sum;
    let [low, high] = [0, ENTITIES - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

const SYLLABLES = ["ba", "den", "ka", "lor", "mi", "nov", "ra", "sta", "ter", "vi", "wen", "zo"];

function nameOf(random: Seeded): string {
  const word = Array.from({ length: 3 }, () => random.pick(SYLLABLES)).join("");
  return word.charAt(0).toUpperCase() + word.slice(1);
}
