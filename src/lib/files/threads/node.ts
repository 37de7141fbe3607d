export { threads } from "./own-threads.ts";
export type { Work } from "./thread-pool.ts";
