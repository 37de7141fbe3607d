/// <reference types="astro/client" />

/** Written by `liveModules()` of src/lib/notebook/. */
declare module "virtual:live-notebooks" {
  /** Loads the live part of a notebook, by its slug. */
  export const notebooks: Readonly<
    Record<string, () => Promise<import("./lib/notebook/run/live-run.ts").LiveModule>>
  >;
}
