import { scopeOf } from "../cells/index.ts";
import { isInput } from "../notebook/index.ts";
import { type Bundle, type BundleGrounds, bundleOf } from "./mime-bundle.ts";
import { openDeskFile } from "./open-desk-file.ts";

/** What a kernel offers: Deno's own, in a notebook of Jupyter. */
interface Kernel {
  display(data: Bundle, options: { readonly raw: true }): unknown;
}

/** By this method kernels ask a value for what it looks like. Rule: Deno, "Jupyter kernel", rich content output. */
const ask = Symbol.for("Jupyter.display");

/**
 * What the cells of a notebook see without declaring it, wherever they run: the desk of its release, read from `file`, and
 * ways to show. `page` is the notebook's own; both are below the base of the site that this library is from. From here on
 * every value looks as the page shows it.
 */
export async function openNotebookElsewhere(
  page: string,
  file: string,
  base = new URL("../", import.meta.url).href,
): Promise<Readonly<Record<string, unknown>>> {
  const { desk, grounds } = await openDeskFile(page, file, base);
  showAll(grounds);
  const display = <Value>(value: Value): Value => {
    if (!isInput(value)) put(bundleOf(value, grounds));
    return value;
  };
  const view = (input: unknown): unknown =>
    isInput(input) ? (input.at(null) ?? input).value : display(input);
  return { ...scopeOf(desk), display, view };
}

/** Has the kernel show each value as the page does; what has no look of its own is shown as the kernel does. */
function showAll(grounds: BundleGrounds): void {
  Object.defineProperty(Object.prototype, ask, {
    async value(this: unknown): Promise<Bundle> {
      return bundleOf(await this, grounds);
    },
    configurable: true,
    writable: true,
  });
}

/** Shows it in the notebook that runs; a program that is none prints its text. */
function put(bundle: Bundle): void {
  const kernel = kernelHere();
  if (kernel) kernel.display(bundle, { raw: true });
  else console.log(bundle["text/plain"]);
}

/** Deno refuses to be asked for its kernel where it runs none. */
function kernelHere(): Kernel | null {
  try {
    return (globalThis as { readonly Deno?: { readonly jupyter?: Kernel } }).Deno?.jupyter ?? null;
  } catch {
    return null;
  }
}
