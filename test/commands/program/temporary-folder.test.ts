import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { withFolderBeside } from "../../../src/commands/program/temporary-folder.ts";

const module = JSON.stringify(resolve("src/commands/program/temporary-folder.ts"));
const newFolder = (): string => mkdtempSync(join(tmpdir(), "beside-"));

/** A program with two folders, one in the use of the other, that then does something. */
function program(parent: string, then: string): readonly string[] {
  const beside = (name: string): string => JSON.stringify(join(parent, name));
  const code = `import { withFolderBeside } from ${module};
    await withFolderBeside(${beside("dist")}, () => withFolderBeside(${beside("part")}, async () => { ${then} }));`;
  return ["--input-type=module", "--eval", code];
}

const waits = "console.log('here'); setInterval(() => {}, 1000); await new Promise(() => {});";

describe("nothing is left", () => {
  test.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const)("at %s, which ends the program at once", async (signal, code) => {
    const parent = newFolder();
    const child = spawn(process.execPath, program(parent, waits));
    await once(child.stdout, "data");
    expect(readdirSync(parent)).toHaveLength(2);
    child.kill(signal);
    expect(await once(child, "exit")).toEqual([code, null]);
    expect(readdirSync(parent)).toEqual([]);
  });

  test.each([
    ["process.exit(3);"],
    ["setTimeout(() => { throw new Error('late'); }); await new Promise(() => {});"],
  ])("by %s", (then) => {
    const parent = newFolder();
    expect(spawnSync(process.execPath, program(parent, then)).status).toBeGreaterThan(0);
    expect(readdirSync(parent)).toEqual([]);
  });
});

test("what a killed program left is removed by the next, and what lives or is another machine's is not", async () => {
  const parent = newFolder();
  const child = spawn(process.execPath, program(parent, waits));
  await once(child.stdout, "data");
  child.kill("SIGKILL");
  await once(child, "exit");
  expect(readdirSync(parent)).toHaveLength(2);
  const others = [
    `.tieout-dist-elsewhere0-${child.pid}-abcdef`,
    ".tieout-notes",
    `.tieout-dist-${process.pid}`,
  ];
  for (const name of others) mkdirSync(join(parent, name));
  expect(hostname()).not.toBe("elsewhere0");
  await withFolderBeside(join(parent, "dist"), async () => {
    const inner = readdirSync(parent).length;
    await withFolderBeside(join(parent, "dist"), async () =>
      expect(readdirSync(parent)).toHaveLength(inner + 1),
    );
  });
  expect(readdirSync(parent).toSorted()).toEqual(others.toSorted());
});
