import { Failure } from "../../model/failure.ts";
import { packAscending, unpackAscending } from "./ascending.ts";
import type { TaggerModel } from "./model.ts";

/** Counted up when features are asked otherwise, since a model answers only the questions that it was trained on. */
const FORMAT = 2;

/** What stands at the head of a model, as JSON. */
interface Head {
  readonly format: number;
  readonly labels: readonly string[];
  readonly knownWords: number;
  readonly rows: number;
  readonly weights: number;
}

const HEAD_LENGTH_BYTES = 4;

/** A model as bytes, the same for the same model: its head, then one column after the other, which compresses best. */
export function packModel({
  labels,
  knownWords,
  features,
  rowStarts,
  weightLabels,
  weights,
  transitions,
}: TaggerModel): Uint8Array {
  const head: Head = {
    format: FORMAT,
    labels,
    knownWords: knownWords.hashes.length,
    rows: features.length,
    weights: weights.length,
  };
  const headBytes = new TextEncoder().encode(JSON.stringify(head));
  const headLength = new Uint8Array(HEAD_LENGTH_BYTES);
  new DataView(headLength.buffer).setUint32(0, headBytes.length, true);
  const counts = Uint8Array.from(features, (_, row) => (rowStarts[row + 1] as number) - (rowStarts[row] as number));
  return joined([
    headLength,
    headBytes,
    packTransitions(transitions),
    packAscending(knownWords.hashes),
    knownWords.lists,
    packAscending(features),
    counts,
    weightLabels,
    new Uint8Array(weights.buffer, weights.byteOffset, weights.length),
  ]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const part of parts) {
    bytes.set(part, end);
    end += part.length;
  }
  return bytes;
}

function packTransitions(transitions: Int16Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(transitions.length * 2));
  for (const [place, score] of transitions.entries()) view.setInt16(place * 2, score, true);
  return new Uint8Array(view.buffer);
}

/** The model that was packed into these bytes. */
export function unpackModel(bytes: Uint8Array): TaggerModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = headOf(bytes, view);
  let place = HEAD_LENGTH_BYTES + view.getUint32(0, true);
  // A copy of its own: what unpacks files gives buffers, whose slices are none.
  const take = (count: number): Uint8Array<ArrayBuffer> => new Uint8Array(bytes.subarray(place, (place += count)));
  const takeAscending = (count: number): Uint32Array => {
    const { numbers, end } = unpackAscending(bytes, place, count);
    place = end;
    return numbers;
  };
  const transitions = unpackTransitions(take(2 * head.labels.length ** 2));
  const knownWords = { hashes: takeAscending(head.knownWords), lists: take(head.knownWords) };
  const features = takeAscending(head.rows);
  const rowStarts = rowStartsOf(take(head.rows));
  const weightLabels = take(head.weights);
  const weights = new Int8Array(take(head.weights).buffer);
  if (rowStarts[head.rows] !== head.weights || weights.length !== head.weights) throw broken(`${bytes.length} bytes`);
  return { labels: head.labels, knownWords, features, rowStarts, weightLabels, weights, transitions };
}

function unpackTransitions(bytes: Uint8Array): Int16Array {
  const view = new DataView(bytes.buffer);
  return Int16Array.from({ length: Math.floor(bytes.length / 2) }, (_, at) => view.getInt16(at * 2, true));
}

function rowStartsOf(counts: Uint8Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (let row = 0; row < counts.length; row++) starts[row + 1] = (starts[row] as number) + (counts[row] as number);
  return starts;
}

function headOf(bytes: Uint8Array, view: DataView): Head {
  const length = bytes.length < HEAD_LENGTH_BYTES ? Infinity : view.getUint32(0, true);
  if (length > bytes.length - HEAD_LENGTH_BYTES) throw broken(`${bytes.length} bytes`);
  const text = new TextDecoder().decode(bytes.subarray(HEAD_LENGTH_BYTES, HEAD_LENGTH_BYTES + length));
  const head = JSON.parse(text) as Head;
  if (head.format !== FORMAT) throw broken(`format ${head.format}`);
  return head;
}

function broken(came: string): Failure {
  return new Failure("BAD_USER_INPUT", `name tagger: expected a whole model of format ${FORMAT}, got ${came}`);
}
