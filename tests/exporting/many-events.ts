import { EMPTY_GRAPH, type Graph } from "../../src/model/graph.ts";
import { document, entity, event, eventMention, version } from "../storing/world.ts";

/** More events than several batches hold. */
export const EVENTS = 1_001;

/** Events of a few days with one of ten who take part, each the part of the one before. */
export function manyEvents(): Graph {
  const numbers = Array.from({ length: EVENTS }, (_event, number) => number);
  const id = (number: number) => String(number).padStart(5, "0");
  return {
    ...EMPTY_GRAPH,
    documents: [document("document_a", { publishedOn: "2031-03-05" })],
    entities: numbers.slice(0, 10).map((number) => entity(`person_${number}`, `Person ${number}`)),
    eventMentions: numbers.map((number) =>
      eventMention(`mention_${id(number)}`, "document_a", { entities: [`person_${number % 10}`] }),
    ),
    events: numbers.map((number) =>
      event(
        `event_${id(number)}`,
        version({
          date: `2031-03-0${1 + (number % 9)}`,
          who: [`person_${number % 10}`],
          partOf: number === 0 ? null : `event_${id(number - 1)}`,
          mentionIds: [`mention_${id(number)}`],
          documentIds: ["document_a"],
        }),
      ),
    ),
  };
}
