import { canonicalJson } from "../model/canonical-json.ts";
import { NEVER, UNDATED, type EventVersion } from "../model/event.ts";
import type { Happening } from "./happening.ts";
import { snapshot, surroundingsKey, type Backdrop, type Snapshot } from "./snapshot.ts";
import { knownOn } from "./telling.ts";

type Scope = EventVersion["scope"];

/** What an event was after each day of publication, equal neighbours as one, with and without the catalogue. */
export function versions(happening: Happening, backdrop: Backdrop): EventVersion[] {
  const days = [
    ...new Set(family(happening).flatMap((one) => one.tellings.map(({ mention }) => knownOn(mention) ?? UNDATED))),
  ].sort();
  const [withCatalogue, textOnly] = [
    rememberedSnapshot(happening, false, backdrop),
    rememberedSnapshot(happening, true, backdrop),
  ];
  const states = days.map((day) => ({ day, byScope: byScope(withCatalogue(day), textOnly(day)) }));
  const scopes: readonly Scope[] = ["BOTH", "WITH_CATALOGUE", "TEXT_ONLY"];
  const all = scopes.flatMap((scope) =>
    runs(
      scope,
      states.map(({ day, byScope: one }) => ({ day, snapshot: one.get(scope) ?? null })),
    ),
  );
  return all.toSorted((one, other) =>
    one.knownFrom < other.knownFrom
      ? -1
      : one.knownFrom > other.knownFrom
        ? 1
        : scopes.indexOf(one.scope) - scopes.indexOf(other.scope),
  );
}

/** The event with everything whose knowledge can change what it is. */
function family(happening: Happening): readonly Happening[] {
  let top = happening;
  while (top.whole !== null) top = top.whole;
  const below = (one: Happening): readonly Happening[] => [one, ...one.parts.flatMap(below)];
  return [...below(top), ...happening.possiblySame];
}

/** Makes a snapshot only on days on which something that it depends on has become known. */
function rememberedSnapshot(happening: Happening, textOnly: boolean, backdrop: Backdrop): (day: string) => Snapshot | null {
  let last: { readonly key: string; readonly snapshot: Snapshot | null } | null = null;
  return (day) => {
    const key = surroundingsKey(happening, { day, textOnly }, backdrop);
    if (last?.key !== key) last = { key, snapshot: snapshot(happening, { day, textOnly }, backdrop) };
    return last.snapshot;
  };
}

function byScope(withCatalogue: Snapshot | null, textOnly: Snapshot | null): ReadonlyMap<Scope, Snapshot> {
  const found = new Map<Scope, Snapshot>();
  if (withCatalogue !== null && textOnly !== null && canonicalJson(withCatalogue) === canonicalJson(textOnly))
    return found.set("BOTH", withCatalogue);
  if (withCatalogue !== null) found.set("WITH_CATALOGUE", withCatalogue);
  if (textOnly !== null) found.set("TEXT_ONLY", textOnly);
  return found;
}

function runs(scope: Scope, states: readonly { readonly day: string; readonly snapshot: Snapshot | null }[]): EventVersion[] {
  const found: EventVersion[] = [];
  states.forEach(({ day, snapshot: now }, index) => {
    const before = states[index - 1]?.snapshot ?? null;
    if (now === null || (before !== null && canonicalJson(before) === canonicalJson(now))) return;
    const until = states
      .slice(index + 1)
      .find((later) => later.snapshot === null || canonicalJson(later.snapshot) !== canonicalJson(now));
    found.push({ knownFrom: day, knownUntil: until?.day ?? NEVER, scope, ...now });
  });
  return found;
}
