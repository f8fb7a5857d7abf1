import { useSignal, type Signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { counts } from "../period.ts";
import { view } from "../state.ts";
import { words } from "../words/words.ts";
import { exportAddress, EXPORTS } from "./exports.ts";
import { PictureButtons } from "./picture-buttons.tsx";
import { questionAddress } from "./questions.ts";

/** What can be taken away of a view: its address, its pictures, its data, and the questions behind it. */
export function TakeAway() {
  const { takeAway } = words.value;
  const menu = useRef<HTMLDetailsElement>(null);
  const news = useSignal("");
  useEffect(() => closing(menu.current), []);
  return (
    <details ref={menu} class="take-away" onToggle={() => (news.value = "")}>
      <summary>{takeAway.label}</summary>
      <div class="menu">
        <h2>{takeAway.view}</h2>
        <Share news={news} />
        <p class="news" role="status">
          {news.value}
        </p>
        <PictureButtons news={news} />
        <Exports />
        <Questions />
      </div>
    </details>
  );
}

function Share({ news }: { readonly news: Signal<string> }) {
  const { takeAway } = words.value;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      news.value = takeAway.shared;
    } catch {
      // Without a safe connection a browser does not let a page copy.
      news.value = `${takeAway.shareYourself} ${location.href}`;
    }
  };
  return (
    <button type="button" onClick={() => void copy()}>
      {takeAway.share}
    </button>
  );
}

function Exports() {
  const { takeAway } = words.value;
  const count = counts.value?.possible ?? 0;
  return (
    <>
      <h2>
        {takeAway.data} <span class="count">{takeAway.dataOf(count)}</span>
      </h2>
      <ul>
        {Object.entries(EXPORTS).map(([format, name]) => (
          <li key={format}>
            <a href={exportAddress(format)} download>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function Questions() {
  const { takeAway } = words.value;
  const names = ["events", ...(view.value.event === null ? [] : (["event"] as const)), "network"] as const;
  return (
    <>
      <h2>{takeAway.questions}</h2>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <a href={questionAddress(name)} target="_blank" rel="noopener">
              {takeAway.questionOf[name]}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Escape, a click elsewhere and the focus going elsewhere close the menu. */
function closing(menu: HTMLDetailsElement | null): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  const isOutside = (target: EventTarget | null) => !(target instanceof Node && menu?.contains(target));
  const close = () => menu?.removeAttribute("open");
  document.addEventListener("pointerdown", ({ target }) => isOutside(target) && close(), { signal });
  menu?.addEventListener("focusout", ({ relatedTarget }) => relatedTarget && isOutside(relatedTarget) && close(), { signal });
  menu?.addEventListener(
    "keydown",
    ({ key }) => {
      if (key !== "Escape") return;
      close();
      menu.querySelector("summary")?.focus();
    },
    { signal },
  );
  return () => ended.abort();
}
