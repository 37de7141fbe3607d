import { checksumOf } from "../../release/node.ts";
import type { FrozenNotebook } from "./frozen-notebook.ts";
import type { FrozenNote, FrozenRecord } from "./frozen-record.ts";
import { recordText } from "./record-text.ts";

/**
 * A record of content. Its hash covers the content alone, so that what is the same has one address whenever it is
 * frozen; its seal covers the hash and the note too, so that a day that is altered is found as well.
 */
export function sealRecord<Content extends object>(
  content: Content,
  { on, by }: FrozenNote,
): Content & Pick<FrozenRecord, "hash" | "frozen" | "seal"> {
  const noted = { ...content, hash: hashOf(content), frozen: { on, by } };
  return { ...noted, seal: hashOf(noted) };
}

/** The first 12 hexadecimal digits of the SHA-256 of a record's text, or of a part of it. */
export function hashOf(part: object): string {
  return checksumOf(recordText(part)).slice(0, 12);
}

/** The content of a record, without what is noted about it. */
export function contentOf<Content extends FrozenRecord | FrozenNotebook>(
  record: Content,
): Omit<Content, "hash" | "frozen" | "seal"> {
  const { hash: _, frozen: __, seal: ___, ...content } = record;
  return content;
}

/**
 * Where a record lies below the folder of records: `adjusted-ebitda/2010-q2/3f2a91c07b5e.json`; of a notebook,
 * `notebooks/segment-margins/3f2a91c07b5e.json`.
 */
export function recordName(
  record: Pick<FrozenRecord, "id" | "period" | "hash"> | Pick<FrozenNotebook, "slug" | "hash">,
): string {
  if ("slug" in record) return `notebooks/${record.slug}/${record.hash}.json`;
  return `${record.id}/${record.period.toLowerCase()}/${record.hash}.json`;
}
