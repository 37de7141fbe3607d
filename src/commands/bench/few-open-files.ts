import files from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";

// Loaded with `--import` into Notebook Kit's build, which reads its fonts for all pages at once: at 1,000 pages these are
// more files than a system lets a process open, and it fails. Here a read waits until one of these many is done.
const most = 2000;
const waiting: (() => void)[] = [];
let open = 0;

const { readFile } = files;

async function readFileInTurn(...args: Parameters<typeof readFile>): Promise<string | Buffer> {
  if (open >= most) await new Promise<void>((resolve) => waiting.push(resolve));
  open++;
  try {
    return await readFile(...args);
  } finally {
    open--;
    waiting.shift()?.();
  }
}

files.readFile = readFileInTurn as typeof readFile;
syncBuiltinESMExports();
