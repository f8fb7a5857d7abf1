const QUIET_FOR = 1_000;
const LINE_EVERY = 5_000;

/** Tells how far something is, once it takes longer than a second: in one line of a terminal, else in a line every few seconds. */
export interface Progress {
  readonly step: (done: string) => void;
  /** Clears the line, so that what follows stands alone. */
  readonly end: () => void;
}

/** Progress on standard error; the clock only decides when to speak. */
export function progress(stream: NodeJS.WriteStream = process.stderr): Progress {
  const start = performance.now();
  let spoken = start;
  let open = false;
  const end = () => {
    if (open) stream.write("\r\u001B[K");
    open = false;
  };
  const step = (done: string) => {
    const now = performance.now();
    if (now - start < QUIET_FOR || now - spoken < (stream.isTTY ? 100 : LINE_EVERY)) return;
    spoken = now;
    stream.write(stream.isTTY ? `\r\u001B[K${done}` : `${done}\n`);
    open = stream.isTTY;
  };
  return { step, end };
}
