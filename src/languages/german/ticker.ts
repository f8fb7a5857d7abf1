const TICKER_DAY = String.raw`(?:\p{L}{2,10}\.?,? )?(?:\d{1,2}\. ?(?:\p{L}{3,9}|\d{1,2}\.) ?(?:\d{4})?)?[,:]? ?`;
const TICKER_TIME = String.raw`(?<hour>\d{1,2})(?::(?<minute>\d\d)(?: ?Uhr)?|\.(?<shortMinute>\d\d) ?Uhr| Uhr)`;

/** "+++ 14:32 …", "[14:32] …": behind a mark; "9.05 Uhr:", "Sonntag, 18.00 Uhr –", "14.32 Uhr": before one or the end of the line. */
export const TICKER_HEADS: readonly RegExp[] = [
  new RegExp(String.raw`^(?<before>[^\p{L}\d]*[+[•*|►][^\p{L}\d]*${TICKER_DAY})${TICKER_TIME}`, "u"),
  new RegExp(String.raw`^(?<before>[^\p{L}\d]*${TICKER_DAY})${TICKER_TIME}(?= ?(?:\+{2}|[:–|-]|$))`, "u"),
];
