import { rangeContains, rangesOverlap } from "../model/date-range.ts";
import type { EventMention } from "../model/mention.ts";
import type { UncertainDate } from "../model/uncertain-date.ts";
import { isCorrected, newest, textsOf, witnesses, type Witness } from "./seen.ts";

/** A date with all that say just this, and all that agree with it because theirs contains it or lies within. */
export interface DateValue {
  readonly date: UncertainDate;
  readonly claimed: readonly Witness[];
  readonly agreeing: readonly Witness[];
  readonly firm: boolean;
}

/** The different dates of some tellings, finest or vaguer. */
export function dateValues(mentions: readonly EventMention[]): readonly DateValue[] {
  const dated = witnesses(mentions, "DATE").filter(({ claim }) => claim.date !== null);
  const groups = Map.groupBy(dated, ({ claim }) => `${claim.date?.earliest ?? ""}/${claim.date?.latest ?? ""}`);
  return [...groups.values()].flatMap((claimed) => {
    const date = representative(claimed);
    const agreeing = dated.filter(({ claim }) => claim.date !== null && rangesOverlap(claim.date, date));
    return { date, claimed, agreeing, firm: claimed.some(({ firm }) => firm) };
  });
}

/** The dates that contain no other one: a month beside one of its days says nothing of its own. */
export function finest(values: readonly DateValue[]): readonly DateValue[] {
  return values.filter((one) => !values.some((other) => other !== one && rangeContains(one.date, other.date)));
}

/** The dates without plans that turned out otherwise. */
export function withoutChangedPlans(values: readonly DateValue[]): readonly DateValue[] {
  const firm = finest(values.filter((value) => value.firm));
  return values.filter((value) => value.firm || firm.every((other) => rangesOverlap(value.date, other.date)));
}

/** The finest date with which most texts agree; texts go before the catalogue, then the newest text. */
export function bestDate(values: readonly DateValue[]): DateValue | null {
  return (
    finest(values).toSorted(
      (one, other) =>
        Number(isCorrected(other.claimed)) - Number(isCorrected(one.claimed)) ||
        textsOf(other.agreeing) - textsOf(one.agreeing) ||
        Number(other.firm) - Number(one.firm) ||
        other.agreeing.length - one.agreeing.length ||
        -compare(newest(one.claimed), newest(other.claimed)) ||
        compare(one.date.edtf, other.date.edtf),
    )[0] ?? null
  );
}

/** Of claims for the same days the plainest expression, by a text where there is one. */
function representative(claimed: readonly Witness[]): UncertainDate {
  const dates = claimed.flatMap(({ claim }) => claim.date ?? []);
  const curated = (date: UncertainDate) => Number(date.basis === "CURATED");
  const [first] = dates.toSorted(
    (one, other) =>
      curated(one) - curated(other) ||
      one.edtf.length - other.edtf.length ||
      compare(one.edtf, other.edtf) ||
      compare(one.basis, other.basis) ||
      compare(one.words ?? "", other.words ?? ""),
  );
  if (first === undefined) throw new Error("date values: expected at least one claim with a date, got none");
  return first;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
