import { STAGES, type RunStage, type Stage } from "../model/stage.ts";

/** Adds up how long each stage takes, in milliseconds; what runs within another stage counts there alone. */
export interface StageClock {
  readonly runStage: RunStage;
  readonly times: Readonly<Record<Stage, number>>;
}

/** A clock that stands at nothing. */
export function stageClock(): StageClock {
  const times = Object.fromEntries(STAGES.map((stage) => [stage, 0])) as Record<Stage, number>;
  let within = 0;
  const runStage: RunStage = (stage, work) => {
    const [outer, start] = [within, performance.now()];
    within = 0;
    const result = work();
    const whole = performance.now() - start;
    times[stage] += whole - within;
    within = outer + whole;
    return result;
  };
  return { runStage, times };
}
