import { textIn } from "../../text/index.ts";

const gapClass = "release-gap";

/** Says, wherever lines are hidden one after the other, how many: "… 12 lines"; not of empty ones. */
export function showGaps(lines: readonly HTMLElement[]): void {
  for (const gap of document.querySelectorAll(`.${gapClass}`)) gap.remove();
  let run: HTMLElement[] = [];
  let place: Element | null = null;
  for (const line of [...lines, null]) {
    const next = line?.hidden ? placeOf(line) : null;
    if (next !== place) {
      putGap(run, place);
      run = [];
      place = next;
    }
    if (line && next) run.push(line);
  }
}

/** Where the gap of a hidden line stands: in its table if that is shown, else between the blocks of the text. */
function placeOf(line: HTMLElement): Element | null {
  const table = line.closest<HTMLElement>(".table-scroll");
  return table && !table.hidden ? line.parentElement : line.closest(".release");
}

function putGap(run: readonly HTMLElement[], place: Element | null): void {
  const [first] = run;
  if (!first || !place || run.every((line) => textIn(line) === "")) return;
  const words = `… ${run.length === 1 ? "1 line" : `${run.length} lines`}`;
  if (place.localName === "div")
    before(first.closest<HTMLElement>(".table-scroll") ?? first, element("p", words));
  else before(first, rowOf(first, words));
}

function before(line: HTMLElement, gap: HTMLElement): void {
  gap.className = gapClass;
  line.before(gap);
}

function rowOf(line: HTMLElement, words: string): HTMLElement {
  const cell = document.createElement("td");
  cell.colSpan = Math.max(1, line.children.length - 1);
  cell.textContent = words;
  const row = document.createElement("tr");
  row.append(document.createElement("td"), cell);
  return row;
}

function element(name: string, words: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = words;
  return made;
}
