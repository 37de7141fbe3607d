import { threadId } from "node:worker_threads";

/** Work for threads in tests. */
export const double = (values: Uint8Array): Uint8Array => values.map((value) => value * 2);

export const place = (): number => threadId;

export function fail(why: string): never {
  throw new RangeError(why, { cause: new Error("the disk is full") });
}

export function end(): never {
  process.exit(3);
}
