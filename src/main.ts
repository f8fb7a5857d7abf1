// Node keeps what it makes of the sources that are loaded from here on, so the next start takes half the time.
import "../scripts/compile-cache.mjs";

await import("./serve.ts");
