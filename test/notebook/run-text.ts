import { compileNotebook } from "../../src/lib/notebook/compile/compile-notebook.ts";
import type { NotebookData } from "../../src/lib/notebook/model/notebook.ts";
import { compileInNode, compileWithin } from "../../src/lib/notebook/run/compile-in-node.ts";
import { runNotebook } from "../../src/lib/notebook/run/run-notebook.ts";
import type { RunResult } from "../../src/lib/notebook/run/run-result.ts";
import type { RunOptions } from "../../src/lib/notebook/run/run-unit.ts";
import { formatProblem } from "../../src/lib/text/problem.ts";

/** Five lines, so that the text of a case begins on line 6. */
export const front = "---\ntitle: T\ndescription: D\nrelease: r\n---\n";

/** A fence with its code. */
export function fence(code: string, meta = ""): string {
  return `\`\`\`ts ${meta}\n${code}\n\`\`\`\n\n`;
}

/** Compiles and runs a text below the front matter; imports are given by name. */
export async function runText(
  text: string,
  { scope = {}, imports = {}, ...options }: Partial<RunOptions> & { scope?: object; imports?: object } = {},
): Promise<RunResult & { readonly notebook: NotebookData }> {
  const { notebook } = compileNotebook(front + text, "src/notebooks/x.mdx");
  const whole = { ...notebook, imports: { ...imports }, modules: {} };
  const result = await runNotebook(
    whole,
    { ...scope },
    {
      compile: options.timeLimit ? compileWithin(options.timeLimit) : compileInNode,
      ...options,
    },
  );
  return { ...result, notebook };
}

/** `6:1  what; fix` for every problem. */
export async function problemsIn(text: string, scope: object = {}): Promise<string[]> {
  const { problems } = await runText(text, { scope });
  return problems.map((problem) => formatProblem(problem).replace("src/notebooks/x.mdx:", ""));
}
