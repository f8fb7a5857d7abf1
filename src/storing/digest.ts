import { hash } from "node:crypto";
import { canonicalJson } from "../model/canonical-json.ts";
import type { Graph } from "../model/graph.ts";
import { RECORD_TYPES, recordsOf, type RecordType } from "./records.ts";

const MODULUS = 1n << 256n;

/** The digest of a store without records. */
export const EMPTY_DIGEST = "0".repeat(64);

/** The digest of a whole graph: the sum modulo 2^256 of its records' hashes, so that no order matters. */
export function digestOf(graph: Graph): string {
  const payloads = RECORD_TYPES.flatMap((type) => recordsOf(graph, type).map((record) => hashOf(type, canonicalJson(record))));
  return changedDigest(EMPTY_DIGEST, payloads, []);
}

/** The number that one record adds to the digest: the SHA-256 of its type and its canonical JSON. */
export function hashOf(type: RecordType, payload: string): bigint {
  return BigInt(`0x${hash("sha256", `${type} ${payload}`)}`);
}

/** The digest after some records came and others went. */
export function changedDigest(digest: string, came: readonly bigint[], went: readonly bigint[]): string {
  let sum = BigInt(`0x${digest}`);
  for (const hash of came) sum += hash;
  for (const hash of went) sum -= hash;
  return (((sum % MODULUS) + MODULUS) % MODULUS).toString(16).padStart(64, "0");
}
