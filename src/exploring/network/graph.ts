import { computed } from "@preact/signals";
import { answerTo } from "../answers.ts";
import { NetworkDocument, PathsDocument, type NetworkQuery, type PathsQuery } from "../operations.generated.ts";
import { overview } from "../overview.ts";
import { filterWithPeriod, knowledge, language, view } from "../state.ts";
import { automaticLeast, shownOf, type Shown } from "./shown.ts";

/** Nodes and edges as the API gives them. */
export type Graph = NetworkQuery["neighbourhood"];
/** A way from one to another, with the events behind each step. */
export type Path = PathsQuery["path"][number];

/** So many around the middle are asked for; the last is the most that the API gives. */
export const SIZES = [40, 100, 300] as const;

/** The two who take part in most of the salient events: people where there are some. */
const leaders = computed<readonly string[]>(() => {
  const participants = (overview.value.data?.salient.nodes ?? []).flatMap((event) => event.participants);
  const people = participants.filter(({ entity }) => entity.kind === "PERSON");
  const counts = new Map<string, number>();
  for (const { entity } of people.length > 0 ? people : participants) counts.set(entity.id, (counts.get(entity.id) ?? 0) + 1);
  const ranked = [...counts].toSorted(([, one], [, other]) => other - one);
  return ranked.slice(0, 2).map(([id]) => id);
});

/** Where the network starts: those who are chosen, else the leaders; and those who were expanded. */
export const centre = computed<readonly string[]>(() => {
  const { entities, around } = view.value;
  return [...new Set([...(entities.length > 0 ? entities : leaders.value), ...around])];
});

/** So many around the middle. */
export const size = computed<number>(() => view.value.most ?? SIZES[0]);

/** What is asked for the network; null while there is nobody in the middle. */
export const networkAsked = computed(() => {
  const filter = filterWithPeriod.value;
  if (centre.value.length === 0) return null;
  return {
    of: centre.value,
    first: Math.min(SIZES[2], size.value + view.value.hidden.length),
    filter,
    certain: { ...filter, during: filter.during ? { ...filter.during, match: "CERTAINLY" as const } : null },
    period: Boolean(filter.during),
    ...knowledge.value,
    language: language.value,
  };
});

/** Who shares events with them in the chosen period. */
export const network = answerTo(NetworkDocument, () => networkAsked.value);

/** The ways between the two who are looked at; none while there are not two. */
export const paths = answerTo(PathsDocument, () => {
  const [from, to] = view.value.looked;
  if (from === undefined || to === undefined) return null;
  const without = view.value.hidden.filter((id) => id !== from && id !== to);
  return { from, to, without, filter: filterWithPeriod.value, ...knowledge.value, language: language.value };
});

const wholeGraph = computed<Graph>(() => network.value.data?.neighbourhood ?? { truncated: false, nodes: [], edges: [] });

/** From so many shared events on an edge is shown: what was chosen, else what leaves a picture that can be read. */
export const least = computed<number>(() => view.value.least ?? automaticLeast(wholeGraph.value.edges));

/** What is in the picture and in the table. */
export const shown = computed<Shown>(() => {
  const certain = network.value.data?.certain;
  return shownOf(wholeGraph.value, {
    least: least.value,
    hidden: new Set(view.value.hidden),
    kept: new Set([...centre.value, ...view.value.looked]),
    paths: (paths.value.data?.path ?? []).map(({ graph }) => graph),
    certain: certain ? new Map(certain.edges.map(({ id, weight }) => [id, weight])) : null,
  });
});

/** The heaviest edge that a threshold can ask for. */
export const heaviest = computed<number>(() => Math.max(1, ...wholeGraph.value.edges.map(({ weight }) => weight)));
