import { expect, test } from "vitest";
import { runText } from "../run-text.ts";

test.each(["exit(0)", "abort()", "kill(process.pid)", "reallyExit(0)", 'chdir("/")'])(
  "process.%s is a mistake of its cell, and the program lives",
  async (call) => {
    const folder = process.cwd();
    const { problems } = await runText(`\`\`\`ts\nconst a = 1;\nprocess.${call};\n\`\`\`\n`);
    const name = call.split("(")[0];
    expect(problems.map(({ line, what }) => `${line} ${what}`)).toEqual([
      expect.stringMatching(
        new RegExp(`^\\d+ process\\.${name} is not for cells; it would end the build; leave it out$`),
      ),
    ]);
    expect(process.cwd()).toBe(folder);
  },
);
