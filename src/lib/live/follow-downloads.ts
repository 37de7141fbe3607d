import { formatOf } from "../files/index.ts";
import type { Input } from "../notebook/index.ts";
import { isInput } from "../notebook/index.ts";
import type { Page } from "../show/index.ts";
import { showNote } from "./show-note.ts";

/** What downloads are made of: the page, what a cell displays now, by its index in the notebook, and its inputs. */
export interface ShownPage {
  readonly page: Page;
  readonly inputs: readonly Input[];
  displayedBy(cell: number): readonly unknown[];
}

/**
 * Lets the links below a live cell give what it shows, once a reader has set something; until then, and for a picture of
 * dots, they lead to the file as published.
 */
export function followDownloads(shown: () => ShownPage): void {
  document.addEventListener("click", (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(".downloads a") : null;
    const place = link && placeOf(link);
    if (!link || !place || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey)
      return;
    const now = shown();
    if (now.inputs.every(({ setting }) => setting === null)) return;
    event.preventDefault();
    void save(link, place, now).catch((error: unknown) => {
      showNote("What is shown could not be saved; the link leads to the file as published.");
      console.warn(error);
    });
  });
}

interface LinkPlace {
  readonly cell: number;
  readonly format: NonNullable<ReturnType<typeof formatOf>>;
  /** Which of the outputs of the cell it is of. */
  readonly output: number;
}

function placeOf(link: HTMLAnchorElement): LinkPlace | null {
  const format = formatOf(link.pathname);
  const region = link.closest(".cell")?.querySelector<HTMLElement>("[data-live^='cell ']");
  if (!region || !format || format.isAsPublished) return null;
  const links = [...(link.closest(".downloads")?.querySelectorAll("a") ?? [])];
  // A picture is drawn on a page of its own.
  const stems = links.filter(({ pathname }) => formatOf(pathname)).map(stemOf);
  const output = [...new Set(stems)].indexOf(stemOf(link));
  return { cell: Number(region.dataset.live?.slice("cell ".length)), format, output };
}

const stemOf = ({ pathname }: HTMLAnchorElement): string => pathname.replace(/\.\w+$/, "");

async function save(
  link: HTMLAnchorElement,
  { cell, format, output }: LinkPlace,
  now: ShownPage,
): Promise<void> {
  const { outputsAmong, shownFile } = await import("./shown-files.ts");
  const { release } = now.page;
  const value = outputsAmong(
    release,
    now.displayedBy(cell).filter((one) => !isInput(one)),
  )[output];
  const inputs = now.inputs.filter(({ setting }) => setting !== null).map(toSet);
  const anchor = link.closest(".cell")?.querySelector("a.permalink")?.getAttribute("href") ?? "";
  const address = `${location.href.replace(/#.*/, "")}${anchor}`;
  const text = await shownFile(value, format, { release, href: link.href, address, inputs });
  if (text === null) throw new Error(`nothing to save for ${link.href}`);
  offer(
    text,
    format.mediaType,
    link.pathname
      .split("/")
      .at(-1)
      ?.replace(/(?=\.\w+$)/, "-as-set") ?? "",
  );
}

/** What an input is set to, in its own words where it has some. */
function toSet(input: Input): { readonly label: string; readonly words: string } {
  const { name, values } = input;
  if (!("label" in input && "kind" in input)) return { label: name, words: values.join(", ") };
  const { label, kind } = input as unknown as {
    label: string;
    kind: { words(values: readonly string[]): string };
  };
  return { label, words: kind.words(values) };
}

function offer(text: string, type: string, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
