import type { World } from "./geography.ts";
import type { Telling } from "./telling.ts";

/** Who is the same, in words and by name as far as the catalogue has one: "same speaker (Jane Roe)". */
export function whoInWords(what: string, ids: readonly string[], world: World): string {
  const names = ids.flatMap((id) => {
    const name = world.get(id.slice(id.lastIndexOf(" ") + 1))?.name;
    return name?.EN ?? name?.DE ?? [];
  });
  return names.length === 0 ? what : `${what} (${[...new Set(names)].join(", ")})`;
}

/** How the times of two tellings agree, in words; the first is the one that needs a reason. */
export function timesInWords({ mention, time }: Telling, other: Telling): string {
  const [own, others] = [time.words, other.time.words];
  if (time.dated && other.time.dated) return own === others ? `both dated ${own}` : `dates that agree, ${own} and ${others}`;
  if (time.dated) return `dated ${own}, which fits what is told without a date ${others}`;
  if (other.time.dated) return `told without a date ${own}, which ${others} fits`;
  const together = mention.documentId === other.mention.documentId || own === others;
  return `both told without a date, ${together ? own : `${own} and ${others}`}`;
}
