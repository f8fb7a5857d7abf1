import { join } from "node:path";
import { defineConfig } from "vite";

// vite looks for this file's default export, so the rule against default exports does not hold here.
export default defineConfig({
  root: join(import.meta.dirname, "src", "exploring"),
  logLevel: "warn",
  build: {
    outDir: join(import.meta.dirname, "dist"),
    emptyOutDir: true,
    // The policy of the page allows nothing inline, pictures aside.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: "es2023",
    // The size is held by a test, packed.
    chunkSizeWarningLimit: 1_000,
  },
});
