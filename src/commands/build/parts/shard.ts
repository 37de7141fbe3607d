import { createHash } from "node:crypto";
import { UsageError } from "../../program/run-command.ts";

/** One of the parts into which a site is divided: the third of sixteen is `{ number: 3, of: 16 }`. */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

/** More than any engine would start, and few enough to be told one by one. */
const mostShards = 10_000;

/**
 * Reads `3/16`.
 *
 * @throws UsageError for anything else
 */
export function readShard(text: string): Shard {
  const [, number = "", of = ""] = /^(\d{1,5})\/(\d{1,5})$/.exec(text) ?? [];
  const shard = { number: Number(number), of: Number(of) };
  if (shard.number >= 1 && shard.number <= shard.of && shard.of <= mostShards) return shard;
  throw new UsageError(`"${text}" is no part of a site; write one such as 3/16, from 1/16 to 16/16`);
}

/** As it is written: `3/16`. */
export const shardText = ({ number, of }: Shard): string => `${number}/${of}`;

/**
 * The number of the part that the releases of a company belong to, from 1: by a hash of its id, so that it is the same
 * whatever other companies and releases there are.
 */
export function shardOfCompany(company: string, of: number): number {
  return (createHash("sha256").update(company).digest().readUIntBE(0, 6) % of) + 1;
}
