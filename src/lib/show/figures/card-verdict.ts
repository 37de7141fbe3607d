import { hrefs } from "../../addresses/index.ts";
import { type Mark, verdictTitle } from "../../checks/index.ts";
import type { Figure } from "../../figures/index.ts";
import { type Child, h } from "../../text/index.ts";
import type { Page } from "../page/index.ts";
import { computation, type Print, type PrintedQuantity } from "../prints/index.ts";

/** The verdict on a quantity, in how many of its places, and of a computed one that the release prints it itself. */
export function cardVerdict(page: Page, figure: Figure, printed: PrintedQuantity | null): Child {
  const { kind } = computation(figure).figure.lineage;
  return printed ? found(page, printed, kind) : unprinted[kind];
}

type Kind = Figure["lineage"]["kind"];

const unprinted: Readonly<Record<Kind, string>> = {
  computed: "Computed here: the release does not print it.",
  given: "Not from the release: the author gives it.",
  reported: "Printed in the release.",
};

function found(page: Page, { prints, isTurned }: PrintedQuantity, kind: Kind): Child {
  const gravest = gravestOf(prints);
  const places = placesWords(prints, gravest);
  const [first] = prints;
  const sign = isTurned ? ", with the other sign" : "";
  const itself =
    places === "" ? `: the release itself prints ${first?.printed}` : " where the release prints it itself";
  const ending = `${places}${kind === "reported" ? "" : itself}${sign}.`;
  return gravest ? [verdictLink(page, gravest), ending] : `No check uses it${ending}`;
}

/** A verdict in words, which leads to the check that says so. */
export function verdictLink(
  page: Page,
  { mark, check, release = page.release.id }: Pick<Print, "mark" | "check" | "release">,
): Child {
  if (!mark || !check) return null;
  const href = hrefs.check(page.site, release, check.id);
  return h(
    "a",
    { class: `verdict verdict-${mark}`, href },
    h("i", { class: "verdict-mark" }),
    verdictTitle(mark),
  );
}

/** The marks from the gravest; what is not checkable in one place may tie in another. */
const gravity: readonly Mark[] = [
  "does-not-tie",
  "ties-from-rounded",
  "ties-within-rounding",
  "ties",
  "not-checkable",
  "not-as-defined",
];

function gravestOf(prints: readonly Print[]): Print | undefined {
  const rank = ({ mark }: Print): number => (mark ? gravity.indexOf(mark) : gravity.length);
  const [gravest] = prints.toSorted((a, b) => rank(a) - rank(b));
  return gravest?.mark ? gravest : undefined;
}

function placesWords(prints: readonly Print[], gravest: Print | undefined): string {
  const count = prints.filter(({ mark }) => mark === gravest?.mark).length;
  if (prints.length === 1) return "";
  if (count < prints.length) return ` in ${count} of ${prints.length} places`;
  return count === 2 ? " in both places" : ` in all ${count} places`;
}
