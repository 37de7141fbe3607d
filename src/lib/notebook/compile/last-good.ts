import { basename } from "node:path";
import type { NotebookMistakes } from "../model/index.ts";
import { toModule } from "./to-module.ts";

/**
 * While editing: the module of a notebook with all that is known to be wrong with it, `mistakes`. Where no page can be made of
 * it as it is, it is the last one of which a page could be made, or, if there was none, a page with nothing on it.
 */
export class LastGood {
  private readonly sources = new Map<string, string>();
  private readonly release: () => string;

  /** `release` names one for the page with nothing on it. */
  constructor(release: () => string) {
    this.release = release;
  }

  toModule(source: string, path: string, { found, isFatal }: NotebookMistakes): string {
    if (!isFatal) this.sources.set(path, source);
    const shown = isFatal ? (this.sources.get(path) ?? this.empty(path)) : source;
    return `${toModule(shown, path).code}\nexport const mistakes = ${JSON.stringify(found)};\n`;
  }

  private empty(path: string): string {
    const title = JSON.stringify(basename(path, ".mdx"));
    return `---\ntitle: ${title}\ndescription: It cannot be shown yet.\nrelease: ${this.release()}\n---\n`;
  }
}
