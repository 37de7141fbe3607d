import { compareFrozen } from "../../src/lib/frozen/compare-frozen.ts";
import { renderFormat1 } from "../../src/lib/frozen/format-1/format-1.ts";
import { checkRecord, isProblem, isRecord } from "../../src/lib/frozen/record/check-record.ts";
import { recordText } from "../../src/lib/frozen/record/record-text.ts";
import { hashOf, recordName } from "../../src/lib/frozen/record/seal-record.ts";
import { isAddressPath } from "../../src/lib/text/address-part.ts";
import { formatProblem } from "../../src/lib/text/problem.ts";
import { content } from "../frozen/records.ts";
import { mutateText } from "./mutate-text.ts";
import { mutateValue } from "./mutate-value.ts";
import { Random } from "./random.ts";

export const name = "frozen-records";

const note = { on: "2026-11-21", by: "Tieout 0.1.0" };
const refusal =
  /^\S+\.json:1:1 {2}[^\n]+; [^\n]+; restore it from the history: a frozen record is never edited$/;

/** A forged record is refused in one line, or its page is drawn whole and at an address of the site. */
export function attack(seed: number): void {
  const random = new Random(seed);
  const sealed = forge(random);
  const whole = recordText(sealed);
  const text = random.oneIn(3) ? mutateText(whole, random) : whole;
  const named = attempt(() => recordName(sealed as Parameters<typeof recordName>[0])) ?? "a/b/c.json";
  const checked = checkRecord({ path: "data/frozen/x.json", name: named, text });
  if (isProblem(checked)) {
    const said = formatProblem(checked);
    if (!refusal.test(said)) throw new Error(`said otherwise: ${JSON.stringify(said.slice(0, 300))}`);
    return;
  }
  if (!isRecord(checked)) return;
  if (!isAddressPath(recordName(checked))) throw new Error(`at no address: ${recordName(checked)}`);
  const { head, body } = renderFormat1(checked, { release: "/r/", line: (line) => `#L${line}` });
  if (
    /\b(?:undefined|NaN|null)\b|\[object /.test((head + body).replace(JSON.stringify(whole), "")) &&
    isPlain(text)
  )
    throw new Error("a page with holes");
  compareFrozen(checked, content);
}

/** A record with mutations, under the hash and the seal of what it says. */
function forge(random: Random): object {
  const mutated = random.oneIn(8) ? content : mutateValue(content, random);
  if (typeof mutated !== "object" || mutated === null) return [mutated];
  const hashed = {
    ...mutated,
    hash: hashOf(mutated),
    frozen: random.oneIn(6) ? mutateValue(note, random) : note,
  };
  return { ...hashed, seal: hashOf(hashed) };
}

/** Without words of its own that look like a hole. */
const isPlain = (text: string): boolean =>
  !/undefined|NaN|null|object /.test(text.replaceAll(/: null|, null/g, ""));

function attempt<Result>(run: () => Result): Result | null {
  try {
    return run();
  } catch {
    return null;
  }
}
