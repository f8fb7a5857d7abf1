import { rebuild } from "../ingest.ts";
import { withWorkshop } from "../workshop.ts";
import { commandLine, EXIT, lastingSettings, runCommand } from "./command.ts";
import { progress } from "./progress.ts";

const USAGE = `Recomputes the graph from the stored texts: after new rules, another catalogue or other corrections.

Usage: npm run rebuild

Options:
  --help  this text
`;

await runCommand(async () => {
  const parsed = commandLine("rebuild", USAGE, { options: { help: { type: "boolean" } } });
  if (parsed === null) return Number(process.exitCode);
  const settings = lastingSettings("rebuild");
  if (settings === null) return EXIT.USAGE;
  const shown = progress();
  return withWorkshop(
    settings,
    async (workshop) => {
      const documents = await rebuild(workshop, shown.step);
      shown.end();
      process.stdout.write(
        `Recomputed the graph from ${documents} ${documents === 1 ? "text" : "texts"} in ${workshop.store.name}.\n`,
      );
      return EXIT.DONE;
    },
    { rebuilding: true, report: shown.step },
  );
});
