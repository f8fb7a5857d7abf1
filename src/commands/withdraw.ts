import { withdraw } from "../ingest.ts";
import { withWorkshop, type Workshop } from "../workshop.ts";
import { callingFolder, commandLine, complain, EXIT, lastingSettings, runCommand, wrongUsage } from "./command.ts";
import { storedDocuments } from "./stored-documents.ts";

const USAGE = `Takes texts out of the graph, with everything that only they said.

Usage: npm run withdraw -- <document ids, names or files>

Options:
  --quiet  no lines, only what is refused
  --help   this text

Examples:
  npm run withdraw -- 2024-06-18-visit
  npm run withdraw -- articles/2024-06-18-visit.txt document_0123456789abcdef01234567

Exit code: 0 everything was taken out, 1 some was not found and the rest is out, 2 wrong usage.
`;

await runCommand(async () => {
  const options = { quiet: { type: "boolean", default: false }, help: { type: "boolean" } } as const;
  const parsed = commandLine("withdraw", USAGE, { allowPositionals: true, options });
  if (parsed === null) return Number(process.exitCode);
  if (parsed.positionals.length === 0) return wrongUsage(USAGE, "withdraw: expected document ids, names or files, got nothing");
  const settings = lastingSettings("withdraw");
  if (settings === null) return EXIT.USAGE;
  return withWorkshop(settings, (workshop) => withdrawTexts(parsed.positionals, parsed.values.quiet, workshop));
});

async function withdrawTexts(operands: readonly string[], quiet: boolean, workshop: Workshop): Promise<number> {
  const { found, failures } = await storedDocuments(operands, callingFolder("withdraw"), workshop);
  for (const failure of failures) complain(failure.message);
  await withdraw(
    found.map((document) => document.id),
    workshop,
  );
  for (const { name, id } of quiet ? [] : found) process.stdout.write(`${name}: withdrawn (${id})\n`);
  return failures.length > 0 ? EXIT.REFUSED : EXIT.DONE;
}
