import type { Signal } from "@preact/signals";
import { words } from "../words/words.ts";
import { pictures, type Drawn } from "./pictures.ts";
import { pngOf } from "./png.ts";
import { svgOf } from "./svg.ts";

const NAMES = ["timeline", "network"] as const;

/** The pictures that are on the page, as files. */
export function PictureButtons({ news }: { readonly news: Signal<string> }) {
  const { takeAway } = words.value;
  const take = async (name: (typeof NAMES)[number], format: "png" | "svg", drawn: Drawn) => {
    const paper = getComputedStyle(document.body).getPropertyValue("--paper").trim();
    try {
      const file = format === "png" ? await pngOf(drawn, paper) : svgOf(drawn, paper, takeAway.pictures[name]);
      save(file, `chronik-${name}.${format}`);
    } catch {
      news.value = takeAway.noPicture;
    }
  };
  return (
    <ul class="pictures">
      {NAMES.map((name) => {
        const drawn = pictures[name].value;
        return drawn === null ? null : (
          <li key={name}>
            {takeAway.pictures[name]}
            {(["png", "svg"] as const).map((format) => (
              <button
                key={format}
                type="button"
                aria-label={`${takeAway.pictures[name]}: ${format.toUpperCase()}`}
                onClick={() => void take(name, format, drawn)}
              >
                {format.toUpperCase()}
              </button>
            ))}
          </li>
        );
      })}
    </ul>
  );
}

function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
