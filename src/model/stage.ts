/** The stages in which one text is understood, in their order. */
export const STAGES = ["reading", "times", "names", "clauses", "events"] as const;

/** A stage in which one text is understood. */
export type Stage = (typeof STAGES)[number];

/** Runs a stage. It changes nothing about it: whoever measures passes one that looks at the clock, which the stages may not. */
export type RunStage = <Result>(stage: Stage, work: () => Result) => Result;

/** Runs a stage unmeasured. */
export const justRun: RunStage = (_stage, work) => work();
