import { type FileKind, fileKinds, kindOfCall } from "./file-kinds.ts";

/** A profile as V8 writes it: the tree of calls, and what ran at each sample, with the microseconds before it. */
export interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string };
    readonly children?: readonly number[];
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** Seconds of a profile by kind of file, without those in which nothing ran. */
export function secondsByKind({ nodes, samples, timeDeltas }: CpuProfile): ReadonlyMap<FileKind, number> {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const urlsOf = (id: number | undefined): readonly string[] =>
    id === undefined ? [] : [frames.get(id)?.url ?? "", ...urlsOf(parents.get(id))];
  const kinds = new Map(nodes.map(({ id }) => [id, kindOfCall(urlsOf(id))]));
  const seconds = new Map<FileKind, number>(fileKinds.map((kind) => [kind, 0]));
  for (const [index, id] of samples.entries()) {
    if (frames.get(id)?.functionName === "(idle)") continue;
    const kind = kinds.get(id) ?? "the rest";
    seconds.set(kind, (seconds.get(kind) ?? 0) + (timeDeltas[index] ?? 0) / 1e6);
  }
  return seconds;
}
