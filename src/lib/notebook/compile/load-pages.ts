import { hash } from "node:crypto";
import { type LoadHookSync, type ResolveHookSync, registerHooks } from "node:module";
import { relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { NumberWords } from "../prose/index.ts";
import { moduleOfFile, readOwnFile } from "./own-files.ts";
import { takePageCode } from "./page-code.ts";

/** `astro/jsx-runtime`, as the pages of the site themselves have it: what one copy marks as HTML, another escapes. */
export type JsxRuntime = object & { readonly Fragment: unknown };

/** What a module of MDX exports. */
interface MarkupModule {
  readonly MDXContent: (props: object) => unknown;
  readonly components?: object;
}

/**
 * Loads the modules of notebooks in Node, as they lie on the disk, without a bundler. Each exports what its MDX does, and
 * `Content`, the component of its page.
 */
export async function loadPages<Module>(
  paths: readonly string[],
  numbers: NumberWords,
  runtime: JsxRuntime,
): Promise<readonly Module[]> {
  if (runtime !== runtimes.at(-1)) runtimes.push(runtime);
  if (!isHooked) registerHooks({ resolve: resolveOwn, load: loadOwn });
  isHooked = true;
  const loaded: Module[] = [];
  for (const path of paths) {
    const code = await takePageCode(path, numbers);
    const url = `${pathToFileURL(resolve(path)).href}?${hash("sha256", code, "hex").slice(0, 12)}-${runtimes.length}`;
    codes.set(url, code);
    const module: MarkupModule = await import(url);
    codes.delete(url);
    loaded.push({ ...module, Content: contentOf(module, runtime) } as Module);
  }
  return loaded;
}

/** As `@astrojs/mdx` makes it of a module that is bundled. */
function contentOf({ MDXContent, components }: MarkupModule, { Fragment }: JsxRuntime): object {
  const Content = (props: { readonly components?: object } = {}): unknown =>
    MDXContent({ ...props, components: { Fragment, ...components, ...props.components } });
  return Object.assign(Content, {
    [Symbol.for("astro:renderer")]: "astro:jsx",
    [Symbol.for("astro.needsHeadRendering")]: true,
    [Symbol.for("mdx-component")]: true,
  });
}

/** Of each site that was built in this process, the last one last. */
const runtimes: object[] = [];
/** By address, while it is loaded. */
const codes = new Map<string, string>();
let isHooked = false;
const isNotebook = (url = ""): boolean => /\.mdx\?[\w-]+$/.test(url);

/** Packages are those of the project, wherever its notebooks lie. */
const resolveOwn: ResolveHookSync = (specifier, context, next) => {
  if (!isNotebook(context.parentURL)) return next(specifier, context);
  if (specifier === "astro/jsx-runtime")
    return { url: `${ofRuntime}${runtimes.length - 1}`, shortCircuit: true };
  const parentURL = /^[./]/.test(specifier) ? context.parentURL : import.meta.url;
  return next(specifier, { ...context, parentURL });
};

const loadOwn: LoadHookSync = (url, context, next) => {
  const source = codes.get(url) ?? runtimeModule(url) ?? ownFile(url);
  return source === undefined ? next(url, context) : { format: "module", source, shortCircuit: true };
};

const ofRuntime = "tieout:jsx-runtime/";

/** Node imports no module of a bundle: it is handed what that exports. */
function runtimeModule(url: string): string | undefined {
  const runtime = url.startsWith(ofRuntime) && runtimes[Number(url.slice(ofRuntime.length))];
  if (!runtime) return undefined;
  Reflect.set(globalThis, Symbol.for(url), runtime);
  const from = `globalThis[Symbol.for(${JSON.stringify(url)})]`;
  return `export const { ${Object.keys(runtime).join(", ")} } = ${from};`;
}

function ownFile(url: string): string | undefined {
  if (!/^file:.*\.csv$/.test(url)) return undefined;
  const file = fileURLToPath(url);
  return moduleOfFile(readOwnFile(file, relative(".", file).replaceAll("\\", "/")));
}
