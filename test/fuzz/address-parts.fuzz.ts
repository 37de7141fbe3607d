import { posix, win32 } from "node:path";
import { isAddressPart, isAddressPath } from "../../src/lib/text/address-part.ts";
import { mutateText } from "./mutate-text.ts";
import { Random } from "./random.ts";

export const name = "address-parts";

const ids = ["adjusted-ebitda", "2010-q2", "recalculate.profit.2011@income", "notebooks/old-slug/", "a/b/c"];

/** What is let through stays below its folder, on every system, and is the same in an address. */
export function attack(seed: number): void {
  const random = new Random(seed);
  const text = mutateText(random.pick(ids), random);
  if (isAddressPart(text) && /[/\\:%]|^[._]/.test(text))
    throw new Error(`let through: ${JSON.stringify(text)}`);
  if (!isAddressPath(text)) return;
  const path = `/site/${text.replace(/^\//, "")}`;
  if (posix.normalize(path) !== path) throw new Error(`leads elsewhere: ${JSON.stringify(text)}`);
  if (!win32.normalize(`C:${path}`).startsWith("C:\\site\\"))
    throw new Error(`on Windows: ${JSON.stringify(text)}`);
  if (new URL(path, "http://site.invalid").href !== `http://site.invalid${path}`)
    throw new Error(`another address: ${JSON.stringify(text)}`);
}
