import { computed } from "@preact/signals";
import { answerTo } from "../answers.ts";
import { NetworkDocument, type NetworkQuery } from "../operations.generated.ts";
import { overview } from "../overview.ts";
import { filterWithPeriod, knowledge, language, view } from "../state.ts";

/** Nodes and edges as the API gives them. */
export type Graph = NetworkQuery["neighbourhood"];

/** No more than this is asked for at once; more would be a hairball. */
const MOST_NODES = 40;

/** Where the network starts: those who are chosen, else the people of the most salient event. */
export const centre = computed<readonly string[]>(() => {
  if (view.value.entities.length > 0) return view.value.entities;
  const { events, salient } = overview.value.data ?? {};
  const ranked = (salient?.nodes ?? []).flatMap(({ id }) => events?.nodes.filter((event) => event.id === id) ?? []);
  const entities = ranked.find(({ participants }) => participants.length > 1)?.participants.map(({ entity }) => entity) ?? [];
  const people = entities.filter(({ kind }) => kind === "PERSON");
  return [...new Set((people.length > 0 ? people : entities).map(({ id }) => id))];
});

/** Who shares events with them in the chosen period. */
export const network = answerTo(NetworkDocument, () =>
  centre.value.length === 0
    ? null
    : { of: centre.value, first: MOST_NODES, filter: filterWithPeriod.value, ...knowledge.value, language: language.value },
);
