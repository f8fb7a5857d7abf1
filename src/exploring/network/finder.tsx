import { Combobox } from "../search/combobox.tsx";
import { finder } from "../search/finder.ts";
import { view } from "../state.ts";
import { words } from "../words/words.ts";
import { meet } from "./actions.ts";
import { shown } from "./graph.ts";

const everybody = finder(["PERSON", "COUNTRY", "ORGANIZATION", "PLACE"]);

/** Finds somebody by any spelling: to join the picture, or to be the other end of a way where one is looked at. */
export function Finder() {
  const { network: said } = words.value;
  const [first] = view.value.looked;
  const from = shown.value.nodes.find(({ id }) => id === first);
  const label = from ? said.wayTo(from.label) : said.find;
  return <Combobox name="network" label={label} placeholder={label} finder={everybody} offered={[]} take={meet} />;
}
