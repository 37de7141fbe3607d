import { readAliases } from "../../src/commands/addresses/aliases.ts";
import { parseMoved } from "../../src/commands/addresses/moved-addresses.ts";
import { targetOf } from "../../src/commands/addresses/read-site.ts";
import { redirectRules } from "../../src/commands/addresses/redirect-rules.ts";
import { mutateText } from "./mutate-text.ts";
import { Random } from "./random.ts";

export const name = "address-lists";

const moved = `# Where pages stood before.
/checks/ -> /releases/fern/checks/
/checks/#* -> /releases/fern/checks/#*
/checks/fern.csv -> /releases/fern/checks.csv
/embed/reconciliations/a/2012/ -> /embed/releases/fern/reconciliations/a/2012/
`;
const aliases = [
  "notebooks/old-slug/",
  "notebooks/growth/#old-cell -> new-cell",
  "notebooks/a/ -> /notebooks/b/#c",
];
const links = ["/notebooks/a/#b", "../a/?x=1#y", "https://example.org/", "mailto:a@example.org", "#c"];
const published = ["/checks/", "/checks/#a", "/checks/#b"];
const site = { folder: "no/such/folder", base: "/reports/", pages: new Map() };

/** Whatever a list of addresses says, what is taken from it stays below the site, and the rest is told with its place. */
export function attack(seed: number): void {
  const random = new Random(seed);
  const text = random.pick(aliases);
  const data = { aliases: [random.oneIn(2) ? mutateText(text, random) : text] };
  const notebook = {
    path: "src/notebooks/a.mdx",
    source: "",
    frontmatter: { data, places: {}, problems: [] },
  };
  const read = [readAliases(site, [notebook]), parseMoved(mutateText(moved, random), published)];
  for (const { aliases, files, mistakes } of read) {
    for (const { from } of aliases) staysBelow(from.path);
    for (const { from } of files) staysBelow(from);
    for (const mistake of mistakes)
      if (!/^\S+:\d+:\d+ {2}\S/.test(mistake))
        throw new Error(`told without its place: ${JSON.stringify(mistake)}`);
    const rules = redirectRules(site, aliases);
    if (/[^\n]* \S+ \S+ \S+/.test(rules)) throw new Error(`no rule of a host: ${JSON.stringify(rules)}`);
  }
  targetOf(site, "/notebooks/a/", mutateText(random.pick(links), random));
}

function staysBelow(path: string): void {
  const { pathname } = new URL(`/site${path}`, "http://site.invalid");
  if (pathname !== `/site${path}`) throw new Error(`leads elsewhere: ${JSON.stringify(path)}`);
}
