import { describe, expect, test } from "vitest";
import { compileNotebook } from "../../src/lib/notebook/compile/compile-notebook.ts";
import { publishNotebook } from "../../src/lib/site/publish-notebook.ts";
import { formatProblem } from "../../src/lib/text/problem.ts";
import { internap } from "../site/internap.ts";

const front = "---\ntitle: T\ndescription: D\nrelease: internap-2010-q2\n---\n";
const fence = (code: string): string => `\`\`\`ts\n${code}\n\`\`\`\n\n`;
const input = fence('const on = view(Inputs.toggle({ name: "on", label: "On" }));');

/** What is wrong with a notebook of this text below five lines of front matter, and what of it is sent. */
async function publish(text: string) {
  const { notebook } = compileNotebook(front + text, "src/notebooks/x.mdx");
  return publishNotebook({ ...notebook, imports: {}, modules: {} }, internap());
}

async function problemsIn(text: string): Promise<readonly string[]> {
  return (await publish(text)).problems.map(formatProblem);
}

describe("an author is told, where it is, of", () => {
  test.each(["series", "figure", "printed", "reconcile", "check", "checksOf", "quote", "line", "release"])(
    "a live cell that reads %s",
    async (name) => {
      expect(await problemsIn(`${input}${fence(`on && ${name};`)}`)).toEqual([
        `src/notebooks/x.mdx:11:7  a live cell reads "${name}"; the whole release is not sent to readers; use "${name}" in a cell of its own, and read here what that cell declares`,
      ]);
    },
  );

  test("a live expression that reads it", async () => {
    expect(await problemsIn(`${input}On {on && series("revenues").title}.\n`)).toEqual([
      expect.stringMatching(/^src\/notebooks\/x\.mdx:10:11 {2}a live cell reads "series"; /),
    ]);
  });

  test("a function that a live cell calls and that reads it", async () => {
    const text = [input, fence("const take = () => series('revenues').title;"), fence("on && take()")].join(
      "",
    );
    expect(await problemsIn(text)).toEqual([
      expect.stringMatching(/^src\/notebooks\/x\.mdx:11:20 {2}a live cell reads "series"; /),
    ]);
  });

  test("a value that cannot be sent", async () => {
    const rates = fence("const rates = { of: { growth: () => 1 } };");
    expect(await problemsIn(`${input}${rates}${fence("on && rates")}`)).toEqual([
      'src/notebooks/x.mdx:15:7  "rates.of.growth" cannot be sent to a reader\'s browser; only figures, series, reconciliations, texts and plain rows of these can; read plain rows here, with objects() where it is a table, or declare "rates" as a function',
    ]);
  });

  test("two inputs of one name", async () => {
    expect(await problemsIn(`${input}${input.replace("const on", "const off")}`)).toEqual([
      'src/notebooks/x.mdx:11:1  two inputs are named "on", and an address could not tell them apart; rename one of them',
    ]);
  });
});

test("a notebook that can be sent has no problem, and sends what its live cells read and no more", async () => {
  const cells = [
    input,
    fence("const revenue = series('revenues'), rest = series('net-loss');"),
    fence("on ? revenue.at('2010-Q2') : null"),
    fence("const other = 'nobody asks for this';"),
  ];
  const { problems, live } = await publish(cells.join(""));
  expect(problems).toEqual([]);
  expect(live?.data).toContain("revenues.2010-Q2");
  expect(live?.data).not.toMatch(/net-loss|nobody asks/);
  expect(live?.hash).toMatch(/^[0-9a-f]{12}$/);
});

test("a notebook without inputs sends nothing", async () => {
  expect((await publish(fence("series('revenues')"))).live).toBeNull();
});
