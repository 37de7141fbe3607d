import { firstLineOf } from "../../lib/text/index.ts";

/** What a person can do about what the system refuses, by its code. */
const remedies: Readonly<Record<string, readonly [what: string, fix: string]>> = {
  EACCES: ["may not be read or written", "give yourself permission, or name another place"],
  EBUSY: ["is in use", "close what uses it, and try again"],
  EDQUOT: ["does not fit your share of the disk", "make room, and try again"],
  EEXIST: ["is there already", "remove it, or name another place"],
  EFBIG: ["is larger than a file may be", "raise the limit, or name another place"],
  EISDIR: ["is a folder where a file is wanted", "move it away"],
  ELOOP: ["is a link that leads to itself", "correct the link"],
  EMFILE: ["is one open file too many", "close other programs, or raise the limit of open files"],
  ENAMETOOLONG: ["is too long a name", "choose a shorter one"],
  ENOENT: ["is not there", "correct its name, or put it there"],
  ENOSPC: ["does not fit on the disk", "make room, and try again"],
  ENOTDIR: ["is a file where a folder is wanted", "move it away"],
  EPERM: ["may not be changed", "give yourself permission, or name another place"],
  EROFS: ["is on a disk that cannot be written", "name another place"],
  EXDEV: ["is on another disk than what takes its place", "name a place on the same disk"],
};

const more = "TIEOUT_DEBUG=1 in the environment shows where in the program";

/**
 * What is said of an error that is no mistake of an author: one line, what and where and what to do; the stack
 * only where the environment asks for it.
 */
export function faultMessage(error: unknown): string {
  const line = refusal(error) ?? ownFault(error);
  const wantsStack = !["", "0", "false", undefined].includes(process.env.TIEOUT_DEBUG);
  return wantsStack && error instanceof Error ? `${line}\n${error.stack}` : line;
}

/** What the system refused. */
function refusal(error: unknown): string | null {
  if (!(error instanceof Error && "code" in error && "syscall" in error)) return null;
  const [what, fix] = remedies[String(error.code)] ?? [
    `cannot be used (${error.code})`,
    "try again, or name another place",
  ];
  const place =
    "path" in error ? String(error.path) : "address" in error ? String(error.address) : String(error.syscall);
  return `${placeOf(place)}  ${what}; nothing was changed by halves; ${fix}`;
}

/** A path of the project as a person sees it, with a line and a column as every place has. */
function placeOf(path: string): string {
  const below = `${process.cwd()}/`;
  return `${path.startsWith(below) ? path.slice(below.length) : path}:1:1`;
}

/** What the program did wrong itself, or an exotic input made it do: never without words. */
function ownFault(error: unknown): string {
  const cell = error instanceof Error ? /cell:(\S+?:\d+:\d+)\)?$/m.exec(error.stack ?? "")?.[1] : undefined;
  const what = firstLineOf(error) || "it does not say what";
  if (cell !== undefined) return `${cell}  ${what}; the cell threw this after it was done; correct it there`;
  const name = error instanceof Error && error.name !== "Error" ? `${error.name}: ` : "";
  return `Tieout fails: ${name}${what}; this should have been said better; ${more}`;
}
