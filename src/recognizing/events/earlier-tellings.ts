import type { EventDraft, Participation } from "./draft.ts";
import type { Scene } from "./scene.ts";

/** Kinds that happen between people who were told of before, where they name nobody themselves ("eine Kranzniederlegung"). */
const GUEST_EVENTS: ReadonlySet<string> = new Set(["MEETING", "OTHER", "TREATY", "AGREEMENT"]);

const GUEST_FAMILIES: ReadonlySet<string> = new Set(["ceremony", "leisure", "wreath", "concert", "meal"]);

/**
 * Links nouns that name nobody to what the document told before: "das Treffen" is the last meeting, "lange Verhandlungen"
 * are those of the visit told of. What they take over is marked as such.
 */
export function linkToEarlier(drafts: readonly EventDraft[], scene: Scene): void {
  drafts.forEach((draft, index) => {
    if (draft.phrase === null || draft.trigger.lemma === "caption") return;
    const earlier = drafts.slice(0, index).filter((other) => other.participants.length > 0 && other.polarity === "ASSERTED");
    if (draft.kind === "WAR") completeWar(draft, drafts);
    if (namesOnlyOneSide(draft)) completeFrom(draft, earlier);
    else if ((draft.participants.length === 0 && draft.places.length === 0) || isGuestEvent(draft))
      attachTo(draft, earlier, scene);
  });
}

/** "der Krieg gegen X" has the agent that the document names for the war against X elsewhere. */
function completeWar(draft: EventDraft, drafts: readonly EventDraft[]): void {
  if (draft.participants.length === 0 || draft.participants.some(({ role }) => role === "AGENT")) return;
  const same = drafts.find(
    (other) =>
      other !== draft &&
      other.kind === "WAR" &&
      other.participants.some(({ role }) => role === "AGENT") &&
      draft.participants.every(
        ({ entityId, role }) =>
          role !== "TARGET" || other.participants.some((one) => one.entityId === entityId && one.role === "TARGET"),
      ),
  );
  const agents = same?.participants.filter(({ role }) => role === "AGENT") ?? [];
  draft.participants.push(
    ...agents.map((one) => ({
      ...one,
      span: draft.triggerSpan,
      rule: `agent of the ${draft.trigger.lemma} told of elsewhere in the text`,
    })),
  );
}

/** A definite noun that names one side is the last telling of that happening with this side. */
function namesOnlyOneSide(draft: EventDraft): boolean {
  return (
    draft.participants.length === 1 &&
    draft.kind === "MEETING" &&
    draft.family === "meeting" &&
    draft.phrase?.determiner === "DEFINITE"
  );
}

function completeFrom(draft: EventDraft, earlier: readonly EventDraft[]): void {
  const known = earlier.findLast(
    (other) =>
      other.family === draft.family &&
      other.standing.status !== "DID_NOT_HAPPEN" &&
      other.participants.length > 1 &&
      draft.participants.every(({ entityId }) => other.participants.some((one) => one.entityId === entityId)),
  );
  if (known !== undefined)
    draft.participants.push(
      ...copied(known, draft).filter(({ entityId }) => !draft.participants.some((one) => one.entityId === entityId)),
    );
}

function isGuestEvent(draft: EventDraft): boolean {
  return (
    draft.participants.length === 0 &&
    GUEST_EVENTS.has(draft.kind) &&
    (GUEST_FAMILIES.has(draft.family) || draft.kind === "MEETING")
  );
}

function attachTo(draft: EventDraft, earlier: readonly EventDraft[], scene: Scene): void {
  const definite = draft.phrase?.determiner === "DEFINITE" || draft.phrase?.determiner === "POSSESSIVE";
  if (isOtherCompound(draft) || isNamedByPlace(draft, scene)) return;
  const near = earlier;
  const same = near.findLast(
    (other) =>
      other.family === draft.family &&
      // "die Wahl im Oktober" is not the one that was told of without a time.
      (draft.kind !== "ELECTION" || draft.occasion === null || other.occasion !== null) &&
      (draft.kind !== "STATEMENT" || isInParagraph(draft, other)) &&
      // "nach dem Krieg" is no attack that was told of.
      (draft.kind !== "WAR" || other.kind === "WAR") &&
      (draft.kind !== "MEETING" || other.participants.length > 1) &&
      (other.occasion === null || draft.occasion === null || isOff(draft) || overlapping(other, draft)) &&
      fitsClause(draft, other, scene),
  );
  if (definite && same !== undefined && !isLikeliestNew(draft)) {
    draft.participants.push(...copied(same, draft));
    inheritOccasion(draft, same);
    if (draft.standing.rule === "named as a fact" || draft.standing.rule === "told as a fact")
      draft.standing = {
        ...draft.standing,
        status: same.standing.status,
        rule: `status of the ${same.trigger.lemma} told before`,
      };
    return;
  }
  if (!GUEST_EVENTS.has(draft.kind) || (draft.plural && draft.kind === "AGREEMENT")) return;
  const visit = near.findLast((other) => isUnderWay(other) && other.participants.some(isPerson));
  if (visit === undefined || (draft.standing.status !== "PLANNED" && !definite)) return;
  const people = copied(personsOf(visit, near), draft);
  if (draft.kind === "MEETING" && people.length < 2) return;
  draft.participants.push(...people);
  if (visit.standing.status === "PLANNED" && draft.standing.rule === "named as a fact")
    draft.standing = { ...visit.standing, words: null, span: null, rule: `status of the ${visit.trigger.lemma} told before` };
  if (visit.kind === "VISIT") draft.whole = { draft: visit, span: draft.triggerSpan, rule: "belongs to the visit told before" };
}

/** "Die Reise war im Herbst verschoben worden": the time is that of putting off. */
function isOff({ standing }: EventDraft): boolean {
  return standing.status === "POSTPONED" || standing.status === "CANCELLED";
}

/** What somebody said is taken up by a noun in the same paragraph; later on it may be what anybody did. */
function isInParagraph({ sentence }: EventDraft, other: EventDraft): boolean {
  return sentence.sentence.paragraph === other.sentence.sentence.paragraph;
}

/** "Koreakrieg" is not "der Krieg" told of before. */
function isOtherCompound(draft: EventDraft): boolean {
  const head = draft.sentence.words[draft.phrase?.head ?? -1]?.lower ?? "";
  return (
    ["WAR", "ATTACK", "TREATY", "ELECTION", "DELIVERY", "SANCTION"].includes(draft.kind) &&
    head.length > draft.trigger.lemma.length + 2
  );
}

/** "der Anschlag von Pulwama": what has the name of a place, known or not, is no other one told of before. */
function isNamedByPlace({ clause, phrase, sentence }: EventDraft, { language }: Scene): boolean {
  const { dativePlural, senses } = language.clauses;
  const behind = clause.phrases.find(({ first }) => first === (phrase?.last ?? NaN) + 1);
  if (behind === undefined || !senses.from.has(behind.preposition ?? "")) return false;
  const word = sentence.words[behind.head];
  const alone = behind.determiner === null && behind.adjectives.length === 0 && behind.first + 1 === behind.last;
  return alone && behind.references.length === 0 && word?.capital === true && !dativePlural.test(word.lower);
}

/** A visit that is ahead, under way or has just begun can have parts that are told without names. */
function isUnderWay(other: EventDraft): boolean {
  const recent = other.occasion?.date?.latest ?? null;
  return (
    !isOld(other) &&
    (other.family === "visit" || other.family === "arrival") &&
    (other.standing.status === "PLANNED" || other.standing.status === "ONGOING" || other.family === "arrival" || recent !== null)
  );
}

/** What happened before the month of publication is no part of what the text tells as news. */
function isOld(other: EventDraft): boolean {
  const recent = other.occasion?.date?.latest ?? null;
  const published = other.sentence.publishedOn;
  return recent !== null && published !== null && recent.slice(0, 7) < published.slice(0, 7) && recent < published;
}

/** What is still ahead is not the meeting of long ago, and what is told beside two people is theirs. */
function fitsClause(draft: EventDraft, other: EventDraft, scene: Scene): boolean {
  const { modal, future, mood } = draft.clause.verbs;
  const ahead = future || (modal !== null && scene.language.clauses.senses.hearsay.has(modal) && mood === "PRESENT");
  if (ahead && !isUnderWay(other) && other.standing.status === "HAPPENED") return false;
  const beside = draft.clause.phrases
    .filter((phrase) => phrase.preposition !== null && phrase.first > (draft.phrase?.last ?? 0))
    .flatMap((phrase) => phrase.references.flatMap((reference) => reference.mentions))
    .flatMap(({ entityId }) => (entityId?.startsWith("person_") === true ? [entityId] : []));
  return beside.length < 2 || beside.every((id) => other.participants.some(({ entityId }) => entityId === id));
}

/** A noun right after the telling that it takes up has its time. */
function inheritOccasion(draft: EventDraft, same: EventDraft): void {
  if (
    draft.occasion !== null ||
    same.occasion === null ||
    same.occasion.date === null ||
    draft.sentence.index - same.sentence.index > 2
  )
    return;
  draft.occasion = {
    ...same.occasion,
    date: { ...same.occasion.date, basis: "INHERITED" },
    rule: `time of the ${same.trigger.lemma} told before`,
  };
}

function isLikeliestNew(draft: EventDraft): boolean {
  return draft.standing.status === "PLANNED" && draft.occasion !== null;
}

function overlapping(one: EventDraft, other: EventDraft): boolean {
  const [a, b] = [one.occasion?.date, other.occasion?.date];
  if (!a || !b) return true;
  return (a.earliest ?? "") <= (b.latest ?? "9999") && (b.earliest ?? "") <= (a.latest ?? "9999");
}

function isPerson({ entityId }: Participation): boolean {
  return entityId.startsWith("person_");
}

function hasHostAndVisitor({ participants }: EventDraft): boolean {
  const people = participants.filter(isPerson);
  return people.some(({ role }) => role === "HOST") && people.filter(({ role }) => role === "VISITOR").length === 1;
}

/** The people of a visit; where it names the traveller alone, with the host of the last telling of the two together. */
function personsOf(visit: EventDraft, near: readonly EventDraft[]): EventDraft {
  const people = visit.participants.filter(isPerson);
  const pair = near.findLast(
    (other) =>
      isUnderWay(other) &&
      hasHostAndVisitor(other) &&
      people.some(({ entityId }) => other.participants.some((one) => one.entityId === entityId)),
  );
  if (pair !== undefined) return { ...visit, participants: pair.participants.filter(isPerson) };
  if (people.length > 1) return { ...visit, participants: people };
  const together = near.findLast(
    (other) =>
      !isOld(other) &&
      other.participants.filter(isPerson).length > 1 &&
      people.every(({ entityId }) => other.participants.some((one) => one.entityId === entityId)),
  );
  return { ...visit, participants: together === undefined ? people : together.participants.filter(isPerson) };
}

function copied(from: EventDraft, draft: EventDraft): Participation[] {
  return from.participants
    .filter(({ role }) => role !== "SPEAKER" || draft.kind === "STATEMENT")
    .map((one) => ({
      ...one,
      role: draft.family === "ceremony" && one.role !== "HOST" && one.role !== "VISITOR" ? "PARTICIPANT" : one.role,
      span: draft.triggerSpan,
      rule: `those of the ${from.trigger.lemma} told before`,
    }));
}
