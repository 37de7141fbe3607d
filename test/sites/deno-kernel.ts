import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Duplex } from "node:stream";

/** What a cell of a notebook showed, by media type. */
export type Shown = Readonly<Record<string, string>>;

interface Answer {
  readonly type: "RunSuccess" | "RunFailure" | "Error";
  readonly output?: string;
}

/** By this method Deno asks a value for what it looks like in a notebook. */
const ask = 'Symbol.for("Jupyter.display")';

/**
 * Runs code as the kernel of Deno does: in its session, one cell after the other, in which each sees what those before it
 * declared. What is displayed is caught, and the value of a cell is asked for its look as the kernel asks for it.
 */
export class DenoKernel {
  readonly #process: ChildProcess;
  readonly #pipe: Duplex;
  #received = Buffer.alloc(0);
  #waiting: (answer: Answer) => void = () => {};

  constructor() {
    const { runInstall } = createRequire(import.meta.url)("deno/install_api.cjs") as {
      runInstall(): string;
    };
    const env = { ...process.env, NO_COLOR: "1", DENO_DIR: mkdtempSync(join(tmpdir(), "deno-")) };
    this.#process = spawn(
      runInstall(),
      [
        "repl",
        "--json",
        "--quiet",
        "--allow-net=127.0.0.1",
        "--allow-import",
        "--no-npm",
        "--no-config",
        "--no-lock",
      ],
      {
        env,
        stdio: ["ignore", "inherit", "inherit", "pipe"],
      },
    );
    this.#pipe = this.#process.stdio[3] as Duplex;
    this.#pipe.on("data", (data: Buffer) => this.#receive(data));
  }

  /** Runs a cell; gives what it showed. Throws Error where it failed. */
  async run(code: string): Promise<readonly Shown[]> {
    await this.#evaluate("globalThis.$shown = []; console.log = (text) => $shown.push({ displayed: text });");
    const { type } = await this.#evaluate(code);
    if (type !== "RunSuccess") {
      const { output } = await this.#evaluate("String(_error?.stack ?? _error)");
      throw new Error(`${output}\n\n${code}`);
    }
    await this.#evaluate("globalThis.$value = _");
    const { output = "" } = await this.#evaluate(
      `JSON.stringify([...$shown, $value === undefined ? {} : typeof $value === "object" && $value !== null ? await $value[${ask}]() : { "text/plain": String($value) }])`,
    );
    return (JSON.parse(output) as Shown[]).filter((shown) => Object.keys(shown).length > 0);
  }

  stop(): void {
    this.#process.kill();
  }

  async #evaluate(code: string): Promise<Answer> {
    const text = Buffer.from(JSON.stringify({ type: "Run", code, output: true }));
    const length = Buffer.alloc(4);
    length.writeUInt32LE(text.length);
    const { promise, resolve } = Promise.withResolvers<Answer>();
    this.#waiting = resolve;
    this.#pipe.write(Buffer.concat([length, text]));
    return promise;
  }

  #receive(data: Buffer): void {
    this.#received = Buffer.concat([this.#received, data]);
    if (this.#received.length < 4) return;
    const end = 4 + this.#received.readUInt32LE(0);
    if (this.#received.length < end) return;
    const answer = JSON.parse(this.#received.subarray(4, end).toString()) as Answer;
    this.#received = this.#received.subarray(end);
    this.#waiting(answer);
  }
}
