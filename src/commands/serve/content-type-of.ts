import { lookup } from "mrmime";
// Not through the door of its room, behind which charts are drawn: a server starts at once.
import { contentType, formatOf } from "../../lib/files/formats.ts";

/** The media type of a file by the end of its name, as a server says it. */
export function contentTypeOf(file: string): string {
  const mediaType = formatOf(file)?.mediaType ?? lookup(file) ?? "application/octet-stream";
  return contentType({ mediaType, ...(!isText(file) && { isBinary: true }) });
}

/** Whether a file is a text by the end of its name, and so worth compressing. */
export function isText(file: string): boolean {
  const format = formatOf(file);
  return format ? !format.isBinary : /^text\/|[/+](?:json|xml)$/.test(lookup(file) ?? "");
}
