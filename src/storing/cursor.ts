import { Failure } from "../model/failure.ts";

/** Where an item stands in its list: lists are ordered by key, then id, both in binary order. */
export interface Position {
  readonly key: string;
  readonly id: string;
}

/** The opaque cursor of an item. It carries the item's place, so it survives the item's removal; `list` names the order. */
export function encodeCursor(list: string, { key, id }: Position): string {
  return Buffer.from(JSON.stringify([list, key, id]), "utf8").toString("base64url");
}

/** The place that a cursor of this list points to; `argument` is the one to blame for a malformed cursor. */
export function decodeCursor(list: string, cursor: string, argument: "after" | "before"): Position {
  const parts = parse(cursor);
  if (parts?.[0] === list) return { key: parts[1], id: parts[2] };
  const came = JSON.stringify(cursor.slice(0, 64));
  throw new Failure("BAD_USER_INPUT", `${argument}: expected the cursor of an item of this list, got ${came}`);
}

function parse(cursor: string): readonly [list: string, key: string, id: string] | null {
  const text = Buffer.from(cursor, "base64url").toString("utf8");
  if (Buffer.from(text, "utf8").toString("base64url") !== cursor) return null;
  try {
    const parts: unknown = JSON.parse(text);
    const [list, key, id, ...more]: unknown[] = Array.isArray(parts) ? parts : [];
    const fits = typeof list === "string" && typeof key === "string" && typeof id === "string" && more.length === 0;
    return fits ? [list, key, id] : null;
  } catch {
    return null;
  }
}
