import { type Company, companiesOf } from "../../src/lib/company/index.ts";
import { loadRelease, publishedReleases } from "../../src/lib/release/node.ts";

const data = "examples/data";

/** The invented company of `examples/`, with its five releases. */
export function quillfeather(): Company {
  const [company] = companiesOf(publishedReleases(data).map((id) => loadRelease(id, data)));
  if (!company) throw new Error("examples/data has no company");
  return company;
}
