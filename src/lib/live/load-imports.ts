import type { LiveModule } from "../notebook/index.ts";

/** Loads what live cells import, by the names that they give it. */
export async function loadImports({
  imports,
}: Pick<LiveModule, "imports">): Promise<Readonly<Record<string, unknown>>> {
  const entries = Object.entries(imports);
  if (entries.length === 0) return {};
  const known = (await import("virtual:live-imports")).imports;
  const load = async (key: string): Promise<unknown> => (await known[key]?.())?.value;
  return Object.fromEntries(await Promise.all(entries.map(async ([name, key]) => [name, await load(key)])));
}
