import { createInterface, emitKeypressEvents } from "node:readline";

/** Where a person's answers come from: a line at a time, or a key where one is enough. */
export interface Answerer {
  /** The next answer; null when there are no more. */
  readonly next: () => Promise<string | null>;
  readonly close: () => void;
}

/** Answers as lines of some text, as when they are piped in. */
export function linesOf(input: NodeJS.ReadableStream): Answerer {
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  const each = lines[Symbol.asyncIterator]();
  return {
    next: async () => {
      const { value, done } = await each.next();
      return done ? null : value;
    },
    close: () => lines.close(),
  };
}

/** Answers as keys of a terminal; `t` is the beginning of a line. */
export function keysOf(terminal: NodeJS.ReadStream): Answerer {
  emitKeypressEvents(terminal);
  return {
    next: async () => {
      const key = await pressed(terminal);
      return key === "t" ? `t ${await lineFrom(terminal)}` : key;
    },
    close: () => terminal.pause(),
  };
}

function pressed(terminal: NodeJS.ReadStream): Promise<string | null> {
  terminal.setRawMode(true);
  terminal.resume();
  return new Promise((resolve) => {
    terminal.once("keypress", (text: string | undefined, key: { name?: string; ctrl?: boolean }) => {
      terminal.setRawMode(false);
      const isEnd = key.ctrl && (key.name === "c" || key.name === "d");
      resolve(isEnd ? null : key.name === "return" || key.name === "enter" ? "" : (text ?? "?"));
    });
  });
}

function lineFrom(terminal: NodeJS.ReadStream): Promise<string> {
  const lines = createInterface({ input: terminal, output: process.stdout });
  return new Promise((resolve) => {
    lines.question("  what it is: ", (line) => {
      lines.close();
      resolve(line);
    });
  });
}
