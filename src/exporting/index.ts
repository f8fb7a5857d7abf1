import { csv } from "./csv.ts";
import type { Exporter } from "./exporter.ts";

/** The formats by the word that asks for them. */
export const EXPORTERS: Readonly<Record<string, Exporter>> = { csv };
