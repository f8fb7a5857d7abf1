import type { Bench } from "./bench.ts";
import { exportBench } from "./export-bench.ts";
import { pageBench } from "./page-bench.ts";
import { recognizeBench } from "./recognize-bench.ts";
import { serveBench } from "./serve-bench.ts";

/** The benches by the word that starts them. */
export const BENCHES: Readonly<Record<string, Bench>> = {
  recognize: recognizeBench,
  serve: serveBench,
  export: exportBench,
  page: pageBench,
};
