import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join, normalize } from "node:path";
import { gzipSync } from "node:zlib";
import { contentTypeOf, isText } from "../serve/content-type-of.ts";

/** A server of one folder. */
export interface GzipServer {
  readonly origin: string;
  close(): void;
}

/** Serves a folder from the memory, text compressed with gzip, at a free port of this machine. */
export async function serveGzip(folder: string): Promise<GzipServer> {
  const files = new Map<string, Answer>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const answer = files.get(path) ?? toAnswer(folder, path);
    files.set(path, answer);
    response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  await listening(server);
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => void server.close() };
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body: Buffer;
}

function toAnswer(folder: string, path: string): Answer {
  const file = join(folder, normalize(path.endsWith("/") ? `${path}index.html` : path));
  const type = contentTypeOf(file);
  if (!existsSync(file) || !statSync(file).isFile())
    return { status: 404, headers: {}, body: Buffer.from("not found") };
  const body = isText(file) ? gzipSync(readFileSync(file), { level: 9 }) : readFileSync(file);
  const encoding = isText(file) ? { "content-encoding": "gzip" } : {};
  return { status: 200, headers: { "content-type": type, "content-length": body.length, ...encoding }, body };
}

function listening(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
}
