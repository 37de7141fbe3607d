import { joinedRelease } from "../../lib/company/index.ts";
import { type DeskOffers, offersOf } from "../../lib/desk/index.ts";
import { parseFrontmatter } from "../../lib/notebook/frontmatter/node.ts";
import type { Release } from "../../lib/release/index.ts";
import { allReleases, loadRelease } from "../../lib/release/node.ts";
import { joinedOver } from "../mistakes/joined-over.ts";
import { exactText, notebookFile } from "./notebook-file.ts";

/** What the release of a notebook offers to its author; null where there is no such notebook or release. */
export function deskOffersOf(folder: string, sent: unknown): DeskOffers | null {
  const notebook = typeof sent === "object" && sent !== null && "notebook" in sent ? sent.notebook : "";
  if (typeof notebook !== "string" || !notebook.startsWith(`${folder}/`)) return null;
  const path = notebookFile(folder, notebook.slice(folder.length + 1));
  const release = path === null ? null : releaseOfText(exactText(path) ?? "", path);
  return release && offersOf(release);
}

function releaseOfText(source: string, path: string): Release | null {
  const yaml = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---/.exec(source)?.[1] ?? "";
  const id = String(parseFrontmatter(yaml, path).data.release ?? "");
  if (allReleases().includes(id)) return loadRelease(id);
  const company = joinedOver(id);
  return company && joinedRelease(company);
}
