import { Failure } from "../model/failure.ts";
import type { Page, PageRequest } from "../storing/store.ts";

/** A list that is one part of a longer one. */
export interface Section<Item> {
  /** Names it in cursors. */
  readonly name: string;
  readonly page: (request: PageRequest) => Promise<Page<Item>>;
}

/** Where an item stands: in which section, and where in that. */
interface Place {
  readonly section: number;
  readonly cursor: string;
}

/** A page of several lists one after the other. All sections are asked at once, so that it takes as long as one of them. */
export async function chainedPage<Item>(sections: readonly Section<Item>[], request: PageRequest): Promise<Page<Item>> {
  const { first, last } = request;
  const after = request.after === null ? null : placeOf(request.after, "after", sections);
  const before = request.before === null ? null : placeOf(request.before, "before", sections);
  const [from, to] = [after?.section ?? 0, before?.section ?? sections.length - 1];
  const pages = await Promise.all(
    sections.map(async ({ name, page }, index) => {
      const places = {
        after: index === after?.section ? after.cursor : null,
        before: index === before?.section ? before.cursor : null,
      };
      // Of what lies outside it only matters whether there is anything.
      const isOutside = index < from || index > to;
      return named(await page(isOutside ? ANY : { first, last, ...places }), name);
    }),
  );
  const { items, ...page } = cut(pages, from, to, request);
  const placed = ({ item: { item, section }, cursor }: (typeof items)[number]) => ({
    item,
    cursor: () => cursorIn(section, cursor()),
  });
  return { ...page, items: items.map(placed) };
}

/** Asks whether there is anything. */
const ANY: PageRequest = { first: 1, after: null, last: null, before: null };

/** An item and the name of the section that it is of. */
interface Named<Item> {
  readonly item: Item;
  readonly section: string;
}

function named<Item>({ items, ...page }: Page<Item>, section: string): Page<Named<Item>> {
  return { ...page, items: items.map(({ item, cursor }) => ({ item: { item, section }, cursor })) };
}

function cut<Item>(pages: readonly Page<Item>[], from: number, to: number, { first, last }: PageRequest): Page<Item> {
  const within = pages.slice(from, to + 1);
  const all = within.flatMap(({ items }) => items);
  const items = first !== null ? all.slice(0, first) : all.slice(-(last ?? 0));
  const some = (others: readonly Page<Item>[]): boolean => others.some((page) => page.items.length > 0);
  const more = all.length > items.length;
  return {
    items,
    hasNextPage: (first !== null && more) || within.some((page) => page.hasNextPage) || some(pages.slice(to + 1)),
    hasPreviousPage: (first === null && more) || within.some((page) => page.hasPreviousPage) || some(pages.slice(0, from)),
  };
}

function cursorIn(section: string, cursor: string): string {
  return Buffer.from(`${section} ${cursor}`, "utf8").toString("base64url");
}

function placeOf(cursor: string, argument: string, sections: readonly Section<unknown>[]): Place {
  const [name = "", inner = ""] = Buffer.from(cursor, "base64url").toString("utf8").split(" ");
  const section = sections.findIndex((one) => one.name === name);
  if (section >= 0 && inner !== "") return { section, cursor: inner };
  const came = JSON.stringify(cursor.slice(0, 64));
  throw new Failure("BAD_USER_INPUT", `${argument}: expected the cursor of an item of this list, got ${came}`);
}
