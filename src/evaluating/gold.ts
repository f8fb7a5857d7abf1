import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../model/failure.ts";

/** A stretch of a text that tells of an event, in the gold annotation and in predictions alike. */
export interface Evidence {
  readonly doc: string;
  readonly start: number;
  readonly end: number;
}

/** An expression of time as people annotated it. */
export interface GoldTime extends Evidence {
  readonly quote: string;
  /** EDTF for what has a place in time; TimeML for lengths of time and for vague words. */
  readonly value: string;
  /** Where it stands, if not in the body of the text, or that it only hangs on an event. */
  readonly scope?: string;
}

/** An event as people annotated it. */
export interface GoldEvent {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly date: string;
  readonly status: string;
  readonly importance: "core" | "normal" | "minor";
  readonly participants: readonly { readonly entity: string; readonly role: string }[];
  readonly places: readonly string[];
  readonly partOf: string | null;
  readonly evidence: readonly Evidence[];
  readonly cancelled?: boolean;
  readonly denied?: boolean;
}

/** A person, country, place or organization as people annotated it, with the forms that its documents use. */
export interface GoldEntity {
  readonly id: string;
  readonly name: string;
  readonly nameDe?: string | null;
  readonly wikidata?: string | null;
  /** Whether it only signs a text, and whether it is only described and never named. */
  readonly byline?: boolean;
  readonly nominalOnly?: boolean;
  readonly docs?: Readonly<Record<string, readonly string[]>>;
}

/** A text of the gold annotation with what is known of it from outside. */
export interface GoldDocument {
  readonly id: string;
  readonly file: string;
  readonly publisher: string | null;
  readonly publicationDate: string | null;
}

/** A folder of gold: the annotation of a few texts. */
export interface Gold {
  readonly events: readonly GoldEvent[];
  readonly entities: readonly GoldEntity[];
  readonly documents: readonly GoldDocument[];
  /** Null where nobody annotated the expressions of time. */
  readonly times: readonly GoldTime[] | null;
}

/** Reads events.json, entities.json, documents.json and, where it is there, times.json of a folder. */
export function readGold(folder: string): Gold {
  return {
    events: readList(join(folder, "events.json"), "annotated events") as GoldEvent[],
    entities: readList(join(folder, "entities.json"), "annotated entities") as GoldEntity[],
    documents: readList(join(folder, "documents.json"), "annotated texts") as GoldDocument[],
    times: existsSync(join(folder, "times.json"))
      ? (readList(join(folder, "times.json"), "annotated times") as GoldTime[])
      : null,
  };
}

function readList(path: string, what: string): unknown[] {
  const refusal = (got: string, cause?: unknown) =>
    new Failure("BAD_USER_INPUT", `${path}: expected a list of ${what}, got ${got}`, { cause });
  try {
    const list: unknown = JSON.parse(readFileSync(path, "utf8"));
    if (Array.isArray(list)) return list;
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    const missing = code === "ENOENT" || code === "ENOTDIR" ? "nothing there" : code;
    throw refusal(missing ?? "something that is no JSON", cause);
  }
  throw refusal("something else");
}
