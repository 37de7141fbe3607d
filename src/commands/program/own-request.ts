import type { IncomingMessage } from "node:http";

/** Whether a request was sent by a page of this very server that was given the token, and by no other page of the browser. */
export function isOwnRequest(
  headers: { readonly origin?: string | undefined; readonly host?: string | undefined },
  sent: unknown,
  token: string,
): boolean {
  const { origin, host } = headers;
  return (origin === `http://${host}` || origin === `https://${host}`) && sent === token;
}

/** The body of a request; null where it is longer than that many bytes. */
export async function bodyOfRequest(request: IncomingMessage, longest: number): Promise<string | null> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    const bytes = Buffer.from(part as Uint8Array | string);
    length += bytes.length;
    if (length > longest) return null;
    parts.push(bytes);
  }
  return Buffer.concat(parts).toString("utf8");
}
