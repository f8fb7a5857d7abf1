import { render } from "preact";
import { Filters } from "./filters/filters.tsx";
import { EventList } from "./list/list.tsx";
import { Network } from "./network/network.tsx";
import { Waiting } from "./notices.tsx";
import { overview } from "./overview.ts";
import { Reader } from "./reader/reader.tsx";
import { Search } from "./search/search.tsx";
import { choose, language } from "./state.ts";
import { TakeAway } from "./take-away/take-away.tsx";
import { Timeline } from "./timeline/timeline.tsx";
import { words } from "./words/words.ts";

function Page() {
  return (
    <>
      <a class="skip" href="#events">
        {words.value.page.skip}
      </a>
      <Head />
      <main>
        <Filters />
        <Timeline />
        <EventList />
        <Network />
        <Reader />
      </main>
    </>
  );
}

function Head() {
  const { page } = words.value;
  const other = language.value === "DE" ? "EN" : "DE";
  return (
    <header class="head">
      <h1>Chronik</h1>
      <p>{page.subtitle}</p>
      <Waiting when={overview.value.waiting} />
      <Search />
      <TakeAway />
      <button type="button" class="language" lang={other.toLowerCase()} onClick={() => choose({ language: other })}>
        {page.otherLanguage}
      </button>
      <a href="/graphql">{page.playground}</a>
    </header>
  );
}

const place = document.getElementById("page");
if (place !== null) render(<Page />, place);
