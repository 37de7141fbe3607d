import { receiveValues, sendValues, UnsendableError } from "../cells/index.ts";
import type { CodeUnit, Notebook, NotebookData } from "../notebook/index.ts";
import type { Outline } from "./referable.ts";
import type { EditedFinding, Listed, SiteContent } from "./site-content.ts";

/** What others read of a notebook, so that its page and its files need not be made again for them. */
export interface NotebookRecord {
  /** Without its code. */
  readonly notebook: NotebookData;
  readonly outline: readonly (readonly [id: string, words: string])[];
  readonly facts: readonly string[];
  /** As `sendValues` writes them. */
  readonly findings: string;
}

/** The record of a notebook that has run; null where a value in its findings cannot be written down. */
export async function recordOf(
  content: SiteContent<Listed>,
  notebook: Notebook,
): Promise<NotebookRecord | null> {
  const findings = written(await content.findingsOf(notebook));
  if (findings === null) return null;
  const outline = [...(await content.outlineOf(notebook))];
  return {
    notebook: withoutCode(notebook),
    outline,
    facts: [...(await content.factsOf(notebook))],
    findings,
  };
}

function written(findings: readonly EditedFinding[]): string | null {
  try {
    return sendValues(findings);
  } catch (error) {
    if (error instanceof UnsendableError) return null;
    throw error;
  }
}

function withoutCode({ imports: _, modules: __, ...notebook }: Notebook): NotebookData {
  const idle = <Unit extends CodeUnit>(unit: Unit): Unit => ({ ...unit, body: null });
  return { ...notebook, cells: notebook.cells.map(idle), inlines: [] };
}

/** A notebook as others see it, from its record. */
export function fromRecord({ notebook, outline, facts, findings }: NotebookRecord): {
  readonly notebook: Notebook;
  readonly outline: Outline;
  readonly facts: ReadonlySet<string>;
  readonly findings: readonly EditedFinding[];
} {
  return {
    notebook: { ...notebook, imports: {}, modules: {} },
    outline: new Map(outline),
    facts: new Set(facts),
    findings: receiveValues(findings) as readonly EditedFinding[],
  };
}

let kept: readonly NotebookRecord[] = [];

/** Says which notebooks are not to be rendered by the next build, with what others read of them. */
export function keepNotebooks(records: readonly NotebookRecord[]): void {
  kept = records;
}

/** The records of those that are not to be rendered. */
export function keptNotebooks(): readonly NotebookRecord[] {
  return kept;
}

let opened: SiteContent<Listed> | null = null;

/** Notes the content that a site is being built of, and tells of it when it is built. */
export function noteContent(content: SiteContent<Listed>): void {
  opened = content;
}

export function notedContent(): SiteContent<Listed> | null {
  return opened;
}
