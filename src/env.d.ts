/// <reference types="astro/client" />

/** Written by `liveModules()` of src/lib/notebook/. */
declare module "virtual:live-imports" {
  /** Loads what cells of live notebooks import, by its key in the live part of a notebook. */
  export const imports: Readonly<Record<string, () => Promise<{ readonly value: unknown }>>>;
}
