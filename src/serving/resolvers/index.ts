import { CalendarDate, Edtf } from "../scalars.ts";
import type { Resolvers } from "../schema.generated.ts";
import { conflicts } from "./conflict.ts";
import { connections } from "./connections.ts";
import { documents } from "./document.ts";
import { entities } from "./entity.ts";
import { events } from "./event.ts";
import { mentions } from "./mention.ts";
import { networks } from "./network.ts";
import { query } from "./query.ts";
import { searches } from "./search.ts";
import { timelines } from "./timeline.ts";

/** The resolvers of every type, one file each. */
export const resolvers: Resolvers = {
  Date: CalendarDate,
  EDTF: Edtf,
  ...query,
  ...entities,
  ...events,
  ...mentions,
  ...conflicts,
  ...documents,
  ...timelines,
  ...networks,
  ...searches,
  ...connections,
};
