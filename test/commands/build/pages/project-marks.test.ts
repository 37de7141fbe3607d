import fc from "fast-check";
import { expect, test } from "vitest";
import { inProject, withoutProject } from "../../../../src/commands/build/pages/project-marks.ts";

const bytes = (text: string): Uint8Array => Buffer.from(text);

test("the folder of a project goes with what was bundled in it, where it begins a string", () => {
  const module = [
    'import { h } from "file:///home/ann/ferns/src/lib/text/index.ts";',
    "const id = '/home/ann/ferns/src/pages/index.astro';",
    "const said = `lies in /home/ann/ferns/src`;",
    'const other = "/home/ann/ferns-2/src";',
  ].join("\n");
  const moved = inProject(withoutProject(bytes(module), "/home/ann/ferns"), "/srv/site");
  expect(moved.split("\n")).toEqual([
    'import { h } from "file:///srv/site/src/lib/text/index.ts";',
    "const id = '/srv/site/src/pages/index.astro';",
    "const said = `lies in /home/ann/ferns/src`;",
    'const other = "/home/ann/ferns-2/src";',
  ]);
});

test("it is no pattern, and no pattern for a replacement", () => {
  const moved = inProject(withoutProject(bytes('"/a+b/(c)/x"'), "/a+b/(c)"), "/$&/$1");
  expect(moved).toBe('"/$&/$1/x"');
});

test("in the same folder the text is what it was", () => {
  const part = fc.oneof(
    fc.string(),
    fc.constantFrom('"/a b/', "'/a b/", "file:///a%20b/", '"file:///a%20b/x"'),
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const text = parts.join("");
      expect(inProject(withoutProject(bytes(text), "/a b"), "/a b")).toBe(Buffer.from(text).toString());
    }),
  );
});
