import { setFlagsFromString } from "node:v8";

// Node keeps what it makes of the sources that are loaded from here on, so the next start takes half the time.
import "../scripts/compile-cache.mjs";

// What is old is cleaned before it has grown by more than half, and what is young in pieces of the size that `npm start` gives
// to Node: that takes a third less time than the smallest pieces and 90 MB less than those that grow as they like. Started without that
// size, a server on SQLite has the smallest ones. On Neo4j it has not: what comes from there is young for as long as one waits for
// the rest of it, and in small pieces it would be moved about again and again, which takes half of the time.
const isSized = process.execArgv.some((argument) => argument.startsWith("--max-semi-space-size"));
if (!isSized && /^sqlite:|^$/u.test(process.env["STORE_URL"]?.trim() ?? "")) setFlagsFromString("--semi-space-growth-factor=1");
setFlagsFromString("--heap-growing-percent=50");

await import("./serve.ts");
