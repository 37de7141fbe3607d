import { ThreadPool } from "./thread-pool.ts";

const key = Symbol.for("tieout.threads");

/** The threads of this process. While editing, this file is loaded again, and what has started stays. */
export const threads: ThreadPool = known() ?? start();

function known(): ThreadPool | undefined {
  return (globalThis as { [key]?: ThreadPool })[key];
}

function start(): ThreadPool {
  const pool = new ThreadPool();
  Object.assign(globalThis, { [key]: pool });
  return pool;
}
