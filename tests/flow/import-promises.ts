import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { importEvents, withdrawImport } from "../../src/import-events.ts";
import { rebuild } from "../../src/ingest.ts";
import { readMapping } from "../../src/importing/mapping.ts";
import { formatOf } from "../../src/importing/rows.ts";
import type { Rejection } from "../../src/importing/row.ts";
import type { Store } from "../../src/storing/store.ts";
import { update } from "../../src/updating.ts";
import { answering, knowledge, seedRecognitions, settings } from "./seed-graph.ts";

/** How the rows of these tests are read. */
export const MAPPING = readMapping(
  "own.yaml",
  `
source: Own list
date: date
kind: { column: type }
participants:
  - { column: source, role: SOURCE, kind: PERSON }
  - { column: target, role: TARGET }
places: [{ column: place }]
`,
);

const ROWS = `date,type,source,target,place
2015-03-02,Make a visit,Angela Merkel,Japan,Tokio
2015-03-02,Make a visit,Angela Merkel,Japan,Tokio
2015-05,Express intent to meet or negotiate,Nobody Listed,Japan,
2015-06-31,Consult,Japan,Peru,
2015-07-01,Dance,Japan,Peru,
2015-08-01,"Protest violently, riot",Citizen (Peru),Peru,Lima
2024-06-19,Consult,Wladimir Putin,Kim Jong-un,
`;

/** What is true of imported events on every store. */
export function importPromises(open: () => Promise<Store>): void {
  let folder = "";
  let store: Store;
  const importing = async (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    const rejections: Rejection[] = [];
    const file = { path, format: formatOf(name) ?? "csv", mapping: MAPPING };
    const outcome = await importEvents(file, workshop(store), { report: () => {}, reject: (one) => rejections.push(one) });
    return { outcome, rejections, digest: (await store.state())?.digest };
  };
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "chronik-import-"));
    store = await open();
    await update(workshop(store), { put: await seedRecognitions(), remove: [] });
  }, 60_000);
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  test("a row is one event, what says nothing is refused with its place, and the same again changes nothing", async () => {
    const before = (await store.state())?.digest;
    const first = await importing("a.csv", ROWS);
    expect(first.outcome).toEqual({ rows: 7, rejected: 2, repeated: 1 });
    expect(first.rejections).toEqual([
      { line: 5, reason: `column "date": expected an EDTF date such as 2024-06-19 or 2024-06, got "2015-06-31"` },
      { line: 6, reason: `column "type": expected a word or code of CAMEO, or one of the mapping's values, got "Dance"` },
    ]);
    expect(first.digest).not.toBe(before);
    const [head = "", ...lines] = ROWS.trimEnd().split("\n");
    expect((await importing("b.csv", [head, ...lines.toReversed()].join("\n"))).digest).toBe(first.digest);
  });

  test("it is linked, titled and found like others, and its one claim witnesses every field", async () => {
    const answer = await answering(store)(`{
      person(name: "Angela Merkel") { events(filter: { during: { from: "2015-01-01", to: "2015-12-31" } }) { nodes {
        kind title date { edtf basis words } status support participants { role entity { name } } places { name }
        mentions { nodes { origin source document { id } } }
        all: claims { nodes { origin source rule value start } }
        places_: claims(property: PLACE) { nodes { value(language: DE) } }
      } } }
      search(query: "nobody listed", kinds: [EVENT]) { nodes { matched } }
      unlisted: organization(name: "Citizen (Peru)") { name events { nodes { title(language: DE) } } }
    }`);
    expect(answer).toEqual({
      person: {
        events: {
          nodes: [
            {
              kind: "VISIT",
              title: "Visit by Angela Merkel to Japan",
              date: { edtf: "2015-03-02", basis: "STATED", words: null },
              status: "HAPPENED",
              support: "STATED",
              participants: [
                { role: "VISITOR", entity: { name: "Angela Merkel" } },
                { role: "HOST", entity: { name: "Japan" } },
              ],
              places: [{ name: "Tokyo" }],
              mentions: { nodes: [{ origin: "IMPORT", source: "Own list", document: null }] },
              all: {
                nodes: [
                  {
                    origin: "IMPORT",
                    source: "2015-03-02 · Make a visit · Angela Merkel · Japan · Tokio",
                    rule: "imported row",
                    value: "visit, 2015-03-02, Angela Merkel (visitor), Japan (host), Tokyo",
                    start: null,
                  },
                ],
              },
              places_: { nodes: [{ value: "Besuch, 2015-03-02, Angela Merkel (Besucher), Japan (Gastgeber), Tokio" }] },
            },
          ],
        },
      },
      search: { nodes: [{ matched: "Äußerung von Nobody Listed" }] },
      unlisted: null,
    });
  });

  test("it is no telling of the events in texts, and left out where only texts count or nothing was known", async () => {
    const meetings = `meetings(between: ["person_vladimir-putin", "person_kim-jong-un"]`;
    const answer = (await answering(store)(`{
      texts: ${meetings}, textOnly: true) { totalCount }
      all: ${meetings}) { totalCount }
      early: ${meetings}, knownBy: "2024-06-18") { totalCount }
      known: events(filter: { during: { to: "2015-12-31", from: "2015-01-01" } }, knownBy: "2015-05-31") { totalCount }
    }`)) as Readonly<Record<string, { readonly totalCount: number }>>;
    expect(Object.values(answer).map(({ totalCount }) => totalCount)).toEqual([2, 3, 2, 2]);
  });

  test("it stays when the texts are read anew, and goes without a trace when its source is withdrawn", async () => {
    const { digest } = await importing("a.csv", ROWS);
    await rebuild(workshop(store), () => {});
    expect((await store.state())?.digest).toBe(digest);
    expect(await withdrawImport("Own list", workshop(store), () => {})).toBe(4);
    const texts = (await store.state())?.digest;
    expect(await withdrawImport("Own list", workshop(store), () => {})).toBe(0);
    expect((await importing("a.csv", ROWS)).digest).toBe(digest);
    await withdrawImport("Own list", workshop(store), () => {});
    await rebuild(workshop(store), () => {});
    expect((await store.state())?.digest).toBe(texts);
  });
}

function workshop(store: Store) {
  return { store, knowledge, settings };
}
