import { announce } from "./announce.ts";

const sentences = 3;

/** Shows and announces what changed: figures light up for a moment, and the sentences they stand in are read once. */
export function tellChanges(texts: readonly Text[], regions: readonly Element[]): void {
  const changed = regions.filter((region) => texts.some((text) => region.contains(text)));
  if (changed.length === 0) return;
  for (const text of texts) lightUp(text.parentElement);
  const spoken = [...new Set(changed.map(sentenceOf).filter((words) => words !== ""))];
  announce([...spoken.slice(0, sentences), outputsWords(changed)].filter(Boolean).join(" "));
}

function lightUp(element: Element | null): void {
  const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
  if (isStill || !element?.matches("main .figure")) return;
  // The browser reads the colour when it draws: asking for it here would style the whole page for each figure.
  element.animate([{ backgroundColor: "var(--mark)" }, { backgroundColor: "transparent" }], {
    duration: 900,
  });
}

/** The paragraph, list item or cell of text around a value in a sentence; nothing for the output of a cell. */
function sentenceOf(region: Element): string {
  if (region.localName !== "span") return "";
  return wordsOf(region.closest("p, li, td, th, dd, h2, h3, blockquote") ?? region);
}

function outputsWords(regions: readonly Element[]): string {
  const titles = regions.flatMap((region) =>
    [...region.querySelectorAll("caption, .chart-title")]
      .filter((one) => !one.closest(".chart-table"))
      .map(titleOf),
  );
  return titles.length === 0 ? "" : `Changed: ${titles.join("; ")}.`;
}

/** A title without its number and its units. */
function titleOf(element: Element): string {
  const own = [...element.childNodes].filter(
    (node) => !(node instanceof Element && node.matches(".ordinal, .units")),
  );
  return own
    .map((node) => node.textContent ?? "")
    .join("")
    .trim();
}

const wordsOf = (element: Element): string => (element.textContent ?? "").replace(/\s+/g, " ").trim();
