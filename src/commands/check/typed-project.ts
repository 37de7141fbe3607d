import { resolve } from "node:path";
import { checkFolder } from "../../lib/checks/node.ts";
import { joinedRelease } from "../../lib/company/index.ts";
import type { TypedProject } from "../../lib/notebook/index.ts";
import { allReleases, isAdded, isDraftRelease } from "../../lib/release/node.ts";
import { authorMistakes } from "../../lib/text/index.ts";
import { joinedOver } from "../mistakes/joined-over.ts";
import {
  type NotebookFile,
  readNotebookFiles,
  readPublishedFiles,
  releaseIn,
  statedIn,
} from "../mistakes/notebook-files.ts";
import { notebooksConfig, spared } from "./notebooks-config.ts";
import { type ScopeModule, scopeModule } from "./scope-module.ts";

/** The project as it lies on the disk, each notebook in the scope of its release. */
export function typedProject(config = "tsconfig.json"): TypedProject {
  const files = readNotebookFiles();
  const published = readPublishedFiles();
  const over = new Set(files.map(releaseIn));
  // One that was added is read anew from its exhibits: only where a notebook asks for it.
  const named = allReleases().filter((id) => over.has(id) || !isAdded(id));
  const scopes = new Map(
    named.flatMap((id) => {
      const scope = isDraftRelease(id) ? scopeOfDraft(id) : scopeOfRelease(id, published);
      return scope ? [[id, scope] as const] : [];
    }),
  );
  for (const name of over) {
    const company = scopes.has(name) ? null : joinedOver(name);
    if (company) scopes.set(name, scopeModule(joinedRelease(company), []));
  }
  const notebooks = files.flatMap((file) => {
    const scope = scopes.get(releaseIn(file));
    return scope
      ? [{ path: file.path, source: file.source, scope: { ...scope, module: moduleOf(releaseIn(file)) } }]
      : [];
  });
  const made = new Map([...scopes].map(([id, { text }]) => [moduleOf(id), text] as const));
  return { config, notebooks, made, ...(config === notebooksConfig && { spared }) };
}

/** Null for a draft that cannot be read, which is said in its own lines. */
function scopeOfDraft(id: string): ScopeModule | null {
  try {
    return scopeOfRelease(id, []);
  } catch (error) {
    if (authorMistakes(error)) return null;
    throw error;
  }
}

function scopeOfRelease(id: string, files: readonly NotebookFile[]): ScopeModule {
  const { release, checks } = checkFolder(id, statedIn(files, id));
  return scopeModule(release, checks);
}

const moduleOf = (id: string): string =>
  resolve(`.astro/scope/${id.replaceAll(/[^\w-]+/g, "+")}.ts`).replaceAll("\\", "/");
