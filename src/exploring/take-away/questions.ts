import { networkAsked } from "../network/graph.ts";
import { EventToldDocument, NetworkDocument, OverviewDocument } from "../operations.generated.ts";
import { filterWithPeriod, knowledge, language, view } from "../state.ts";
import { withValues } from "./with-values.ts";

/** Where the playground opens with a question of this view. */
export function questionAddress(name: keyof typeof QUESTIONS): string {
  const { question, variables } = QUESTIONS[name];
  const values = { ...variables(), ...knowledge.value, language: language.value };
  return `/graphql?${new URLSearchParams({ query: withValues(question.toString(), values) })}`;
}

/** The questions that the panels have asked, with what they have put into them. */
const QUESTIONS = {
  events: { question: OverviewDocument, variables: () => ({ filter: filterWithPeriod.value }) },
  event: { question: EventToldDocument, variables: () => ({ id: view.value.event }) },
  network: { question: NetworkDocument, variables: () => networkAsked.value },
} as const;
