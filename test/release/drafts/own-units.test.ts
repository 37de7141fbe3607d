import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { runAdd } from "../../../src/commands/add.ts";
import { checkFolder } from "../../../src/lib/checks/node.ts";

const folder = mkdtempSync(join(tmpdir(), "tieout-units-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const page = `# Alder Mills reports

Net sales in the second quarter of 2021 were $120 million. The company shipped 41,000 tonnes and operates 445 stores.

SHIPMENTS (in tonnes)

| | Q2 2021 | Q2 2020 |
| --- | --- | --- |
| Flour | 3,000 | 2,500 |
| Bran | 1,100 | 900 |
| Total shipments | 4,100 | 3,400 |
`;

test("a unit that is not known is a unit with its own name: its figures are facts, and add up", () => {
  const file = join(folder, "release.md");
  writeFileSync(file, page);
  const data = join(folder, "data");
  runAdd([file, "--company", "alder", "--release", "alder-2021-q2", "--data", data], {
    print: () => {},
    warn: () => {},
  });
  const { checks, release } = checkFolder("alder-2021-q2", [], { dataFolder: data, anew: true });
  const told = release.witnesses.map(({ printed, unit }) => `${printed} ${unit}`);
  expect(told).toEqual(
    expect.arrayContaining(["3,000 tonnes", "4,100 tonnes", "41,000 tonnes", "445 stores"]),
  );
  expect(checks.map(({ verdict }) => verdict)).toEqual(expect.arrayContaining(["ties", "ties"]));
});
