import { setFlagsFromString } from "node:v8";

// Node keeps what it makes of the sources that are loaded from here on, so the next start takes half the time.
import "../scripts/compile-cache.mjs";

// What is young is cleaned in small pieces, and what is old before it has grown by more than half: that takes hardly more
// time than a heap that grows as it likes, and 150 MB less. What comes from a server is young for as long as one waits for
// the rest of it: in small pieces it would be moved about again and again, which takes half of the time.
if (/^sqlite:|^$/u.test(process.env["STORE_URL"]?.trim() ?? "")) setFlagsFromString("--semi-space-growth-factor=1");
setFlagsFromString("--heap-growing-percent=50");

await import("./serve.ts");
