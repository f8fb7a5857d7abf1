import { computed, effect, signal, type ReadonlySignal } from "@preact/signals";
import { ask, Refusal } from "./client.ts";
import type { TypedDocumentString } from "./operations.generated.ts";

/** What is known of the answer to a question. While a new one is waited for, the last one stays. */
export interface Answer<Data> {
  readonly data: Data | null;
  readonly refusal: Refusal | null;
  readonly waiting: boolean;
}

/**
 * The answer to a question, which is asked anew whenever its variables change. A question that is overtaken by the next one is
 * aborted, so that answers never come out of order; where the variables are null, nothing is asked.
 */
export function answerTo<Data, Variables>(
  question: TypedDocumentString<Data, Variables>,
  variables: () => Variables | null,
): ReadonlySignal<Answer<Data>> {
  const answer = signal<Answer<Data>>(NO_ANSWER);
  // As text, because new variables that say the same are no reason to ask again.
  const wanted = computed(() => JSON.stringify([variables(), attempts.value]));
  effect(() => {
    const [asked] = JSON.parse(wanted.value) as [Variables | null];
    if (asked === null) return void (answer.value = NO_ANSWER);
    answer.value = { ...answer.peek(), waiting: true };
    const abort = new AbortController();
    ask(question, asked, abort.signal).then(
      (data) => (answer.value = { data, refusal: null, waiting: false }),
      (error: unknown) => {
        if (!abort.signal.aborted) answer.value = { data: null, refusal: refusalOf(error), waiting: false };
      },
    );
    return () => abort.abort();
  });
  return answer;
}

/** Asks everything again, as after a store that was away. */
export function askAgain(): void {
  attempts.value += 1;
}

/** How often everything has been asked again. */
export const attempts = signal(0);

const NO_ANSWER = { data: null, refusal: null, waiting: false } as const;

/** Why a question failed, whatever was thrown. */
export function refusalOf(error: unknown): Refusal {
  return error instanceof Refusal ? error : new Refusal("UNEXPECTED", String(error), { cause: error });
}
