import { dateInWords } from "../dates.ts";
import { familyOf } from "../kinds.ts";
import { Refused } from "../notices.tsx";
import { overview, type EventSummary } from "../overview.ts";
import { counts, liesInPeriod, mayLieInPeriod, shownEvents } from "../period.ts";
import { choose, view } from "../state.ts";
import { words } from "../words/words.ts";

/** The events of the timeline in words, year by year. */
export function EventList() {
  const { list } = words.value;
  const { data, refusal } = overview.value;
  const shown = shownEvents.value.filter(mayLieInPeriod);
  const all = counts.value?.possible ?? data?.events.totalCount ?? 0;
  return (
    <section class="panel list" aria-labelledby="list-heading" id="events" tabIndex={-1}>
      <header>
        <h2 id="list-heading">{list.label}</h2>
        {data && <span class="count">{list.shown(shown.length, all)}</span>}
      </header>
      <Refused refusal={refusal} />
      {data && shown.length === 0 && <p class="empty">{data.statistics.events === 0 ? list.empty : list.emptyFilter}</p>}
      <div class="scrolled">
        {byYear(shown).map(([year, own]) => (
          <div key={year} class="year">
            <h3>{year || list.undated}</h3>
            <ul>
              {own.map((event) => (
                <Item key={event.id} event={event} />
              ))}
            </ul>
          </div>
        ))}
        {shown.length > 0 && all > shown.length && <p class="empty">{list.more(all - shown.length)}</p>}
      </div>
    </section>
  );
}

function Item({ event }: { readonly event: EventSummary }) {
  const { dates, statuses, kinds, list, timeline } = words.value;
  const chosen = view.value.event === event.id;
  return (
    <li>
      <button
        type="button"
        class="event"
        data-family={familyOf(event.kind)}
        data-status={event.status}
        aria-current={chosen}
        onClick={() => choose({ event: event.id, claim: null, document: null })}
      >
        <span class="title" dir="auto">
          {event.title}
        </span>
        <span class="when">
          {event.date ? dateInWords(event.date.edtf, dates) : kinds[event.kind]}
          {event.status !== "HAPPENED" && <em> · {statuses[event.status]}</em>}
          {!liesInPeriod(event) && <em> · {timeline.perhaps}</em>}
        </span>
        {event.conflicts.some(({ reason }) => reason === "DISAGREEMENT") && <span class="conflicting">{list.conflict}</span>}
      </button>
    </li>
  );
}

/** Each event stands in the year in which it may have begun, or in that of its last possible day where its beginning is open. */
function byYear(shown: readonly EventSummary[]): (readonly [string, readonly EventSummary[]])[] {
  const years = new Map<string, EventSummary[]>();
  for (const event of shown) {
    const year = (event.date?.earliest ?? event.date?.latest ?? "").slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), event]);
  }
  return [...years];
}
