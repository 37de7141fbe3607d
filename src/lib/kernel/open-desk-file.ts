import type { Desk } from "../analysis/index.ts";
import { readDesk } from "./desk-file.ts";
import type { BundleGrounds } from "./mime-bundle.ts";

/** The desk that a site says in a file, and what its values are shown with. */
export interface DeskElsewhere {
  readonly desk: Desk;
  readonly grounds: BundleGrounds;
}

/** Reads the desk of a release from `file`; `page` is the notebook's own, and both are below the base of the site. */
export async function openDeskFile(page: string, file: string, base: string): Promise<DeskElsewhere> {
  const { desk, styles } = readDesk(await textAt(new URL(file, base).href));
  return { desk, grounds: { release: desk.release, styles, page: new URL(page, base).href } };
}

async function textAt(url: string): Promise<string> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${answer.status} for ${url}: download the notebook from its page again`);
  return answer.text();
}
