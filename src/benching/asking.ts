import { Agent, request } from "node:http";

// A program of its own, so that what the clients do costs the server nothing but what is left of the machine: it asks a
// server what it is told to and tells how long each answer took.

/** What is to be asked. */
export interface Asking {
  readonly url: string;
  /** The bodies of the requests, asked one after the other and again from the first on. */
  readonly bodies: readonly string[];
  /** How many ask at the same time. */
  readonly clients: number;
  /** All bodies are asked at least once, and until so much time is over. */
  readonly milliseconds: number;
}

/** How long it took. */
export interface Asked {
  readonly count: number;
  readonly milliseconds: number;
  readonly median: number;
  readonly p95: number;
  /** What came instead of an answer without errors, the first time that it did. */
  readonly failure: string | null;
}

if (process.send) {
  process.on("message", (asking: Asking) => {
    askAll(asking).then(
      (asked) => process.send?.(asked),
      (error: unknown) => process.send?.({ count: 0, milliseconds: 0, median: 0, p95: 0, failure: String(error) }),
    );
  });
}

async function askAll({ url, bodies, clients, milliseconds }: Asking): Promise<Asked> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const times: number[] = [];
  let failure: string | null = null;
  const begin = performance.now();
  let next = 0;
  const ask = async (): Promise<void> => {
    while (next < bodies.length || performance.now() - begin < milliseconds) {
      const body = bodies[next++ % bodies.length] ?? "";
      const start = performance.now();
      const answer = await post(url, body, agent);
      times.push(performance.now() - start);
      if (answer.includes('"errors"')) failure ??= answer.slice(0, 300);
    }
  };
  await Promise.all(Array.from({ length: clients }, ask));
  const elapsed = performance.now() - begin;
  agent.destroy();
  times.sort((one, other) => one - other);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? Number.NaN;
  return { count: times.length, milliseconds: elapsed, median: at(0.5), p95: at(0.95), failure };
}

function post(url: string, body: string, agent: Agent): Promise<string> {
  const headers = {
    "content-type": "application/json",
    accept: "application/json",
    "content-length": Buffer.byteLength(body),
  };
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: "POST", agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => resolve(Buffer.concat(chunks).toString("utf8")));
      response.on("error", reject);
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
