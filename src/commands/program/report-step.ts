import { channel } from "node:diagnostics_channel";

/** What a long task is at: how much of it is done, where that can be counted. */
export interface BuildStep {
  /** In words for whoever waits: `Pages`. */
  readonly stage: string;
  readonly done?: number;
  readonly total?: number;
  /** How many of these were taken as they were made before. */
  readonly reused?: number;
}

// By its name, since the page builder may load a second copy of this module.
const steps = channel("tieout:steps");

/** Tells whoever listens what a task is at; nobody need. */
export function reportStep(step: BuildStep): void {
  steps.publish(step);
}

/** Listens to what tasks are at; gives what ends that. */
export function onStep(listen: (step: BuildStep) => void): () => void {
  const hear = (step: unknown): void => listen(step as BuildStep);
  steps.subscribe(hear);
  return () => void steps.unsubscribe(hear);
}
