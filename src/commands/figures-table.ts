import type { Figures } from "../evaluating/figures.ts";

/** What the rows of the table of events mean. */
export const MEANING =
  "gold, predicted and matched count events; precision, recall and f1 are of events; from date_exact on: among the matched ones.";

/** What the columns of the table of documents mean. */
export const COLUMNS =
  "times: annotated dates and lengths of time that were found / with the right value; names: annotated people, countries, places and organizations that were found in the texts that name them / as who they are.";

/** The figures of an annotation, a row each. */
export function figuresTable({ events, times, names }: Figures): string {
  const rows = [...Object.entries(events), ...(times === null ? [] : shares("times", times)), ...shares("names", names)].map(
    ([name, value]) => `${name.padEnd(18)} ${Number.isInteger(value) && value > 1 ? value : value.toFixed(3)}\n`,
  );
  return rows.join("");
}

function shares(name: string, { gold, found, right }: Figures["names"]): [string, number][] {
  return [
    [`${name}_gold`, gold],
    [`${name}_found`, found / Math.max(1, gold)],
    [`${name}_right`, right / Math.max(1, gold)],
  ];
}

/** The most telling figures of each document, a row each. */
export function documentsTable(byDocument: ReadonlyMap<string, Figures>): string {
  const head = ["document", "gold", "predicted", "matched", "f1", "core", "date", "who", "place", "status", "times", "names"];
  const rows = [...byDocument].map(([name, { events, times, names }]) => [
    name,
    ...[events.gold, events.predicted, events.matched].map(String),
    ...[events.f1, events.recall_core, events.date_exact, events.participants_f1, events.place, events.status].map((value) =>
      value.toFixed(2),
    ),
    times === null ? "-" : counts(times),
    counts(names),
  ]);
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join("  ");
  return [head, ...rows].map((row) => `${line(row)}\n`).join("");
}

function counts({ gold, found, right }: Figures["names"]): string {
  return `${found}/${right} of ${gold}`;
}
