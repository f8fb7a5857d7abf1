import { GraphQLScalarType, Kind } from "graphql";
import { Failure } from "../model/failure.ts";
import { parseEdtf } from "../model/edtf.ts";

/** A calendar day; 29 February is one in leap years only. */
export const CalendarDate = scalar("Date", "a calendar day as YYYY-MM-DD", (text) => {
  const day = /^\d{4}-\d\d-\d\d$/u.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
});

/** An EDTF expression of at most 64 characters. */
export const Edtf = scalar("EDTF", "an EDTF expression of at most 64 characters", (text) => parseEdtf(text) !== null);

function scalar(name: string, expected: string, accepts: (text: string) => boolean): GraphQLScalarType<string, string> {
  const check = (value: unknown): string => {
    if (typeof value === "string" && accepts(value)) return value;
    throw new Failure("BAD_USER_INPUT", `${name}: expected ${expected}, got ${JSON.stringify(value)?.slice(0, 80)}`);
  };
  return new GraphQLScalarType({
    name,
    serialize: (value) => String(value),
    parseValue: check,
    parseLiteral: (node) => check(node.kind === Kind.STRING ? node.value : node.kind === Kind.INT ? Number(node.value) : null),
  });
}
