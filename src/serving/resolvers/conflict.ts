import { ruleInWords } from "../../languages/shown-rules.ts";
import type { ConflictParent } from "../parents.ts";
import { localized } from "../../model/localized.ts";
import type { Context } from "../context.ts";
import { eventIn, viewed, type ClaimParent, type ConflictSideParent } from "../parents.ts";
import type { ConflictResolvers, ConflictSideResolvers, Resolvers } from "../schema.generated.ts";

const Conflict: ConflictResolvers<Context, ConflictParent> = {
  event: async (conflict, _args, { load }) => {
    const event = eventIn(await load.events.load(conflict.eventId), conflict.view);
    if (event === null) throw new Error(`event ${conflict.eventId} is not in the store`);
    return event;
  },
  sides: (conflict) => conflict.sides.map((side) => viewed(side, conflict.view)),
  shown: (conflict, { language }) => localized(conflict.shown, language ?? "EN"),
  rule: (conflict, { language }) => ruleInWords(conflict.rule, language ?? "EN"),
};

const ConflictSide: ConflictSideResolvers<Context, ConflictSideParent> = {
  value: (side, { language }) => localized(side.value, language ?? "EN"),
  claims: (side, _args, context) => claimsWithIds(side, context),
};

/** The resolvers of conflicts and their sides. */
export const conflicts: Pick<Resolvers, "Conflict" | "ConflictSide"> = { Conflict, ConflictSide };

async function claimsWithIds(side: ConflictSideParent, context: Context): Promise<ClaimParent[]> {
  const claims = await Promise.all(side.claimIds.map((id) => claimWithId(id, context)));
  return claims.flatMap((claim) => (claim ? [viewed(claim, side.view)] : []));
}

/** A claim's id begins with its mention's hash, so no index of claims is needed. */
export async function claimWithId(id: string, { load }: Context) {
  const [, hash] = /^claim_([^-]+)-/u.exec(id) ?? [];
  const mention = hash === undefined ? null : await load.eventMentions.load(`mention_${hash}`);
  return mention?.claims.find((claim) => claim.id === id) ?? null;
}
