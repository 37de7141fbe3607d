import type { MeaningField } from "./meaning.ts";

/** What each doubt of the reader is about. One that is not here is about the figure as a whole. */
const aspects: Readonly<Record<string, MeaningField>> = {
  "nothing says of which period it is": "period",
  "its period has no end": "period",
  "it is a balance, and its column a period": "period",
  "with the change it does not lead to the balance at the end": "period",
  "the label does not say of which period it is": "period",
  "the sentence does not name the period": "period",
  "the sentence names another period nearer to it": "period",
  "it may be of a deal, and of no period": "period",
  "it may be counted on another day": "period",
  "it stands in a list whose order is not told": "period",
  "it may be what the shares are worth": "unit",
  "the table does not say in what its figures are": "unit",
  "nothing says what is counted": "unit",
  "other rows of the table have a scenario of their own": "scenario",
  "the sentence speaks of another scenario too": "scenario",
  "it may be a part of the company": "segment",
};

/** The field of a meaning that a doubt is about; null if it is about none, or not known. */
export function aspectOfDoubt(doubt: string): MeaningField | null {
  return aspects[doubt] ?? null;
}

/** Whether a doubt is of a whole table, not of rows or columns of it. */
export function isOfTable(doubt: string): boolean {
  return doubt === "the table does not say in what its figures are";
}
