import { type Html, h } from "../../text/index.ts";
import type { FrozenContent, FrozenFigure, FrozenWitness } from "../record/index.ts";
import type { FrozenLinks } from "./links.ts";
import { printedText } from "./printed-text.ts";

/** Every place in which the figures of a record were printed, figure by figure, with the words around it. */
export function witnessesTree(record: FrozenContent, links: FrozenLinks): Html {
  const ids = witnessIds(record);
  const figures = [...record.rows, record.printed];
  const list = figures.map((figure) => [
    h("dt", { id: ids.get(figure) }, figure.label),
    figure.witnesses.map((witness) => h("dd", {}, place(witness, links), " ", around(witness))),
  ]);
  return h("dl", { class: "frozen-witnesses" }, list);
}

/** The id of a figure's places on the page; none where it was printed nowhere. */
export function witnessIds({ rows, printed }: FrozenContent): ReadonlyMap<FrozenFigure, string> {
  const known = [...rows, printed].filter(({ witnesses }) => witnesses.length > 0);
  return new Map(known.map((figure) => [figure, `printed-${figure.concept}`]));
}

function place([, line]: FrozenWitness, links: FrozenLinks): Html {
  const href = links.line(line);
  return href === null ? h("span", {}, `line ${line}`) : h("a", { href }, `line ${line}`);
}

function around([, , , before, printed, after]: FrozenWitness): Html {
  return h(
    "span",
    { class: "printed" },
    printedText(before),
    h("mark", {}, printedText(printed)),
    printedText(after),
  );
}
