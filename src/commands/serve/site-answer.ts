import { existsSync, readFileSync, statSync } from "node:fs";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { join, resolve, sep } from "node:path";
import { gzipSync } from "node:zlib";
import { contentTypeOf, isText } from "./content-type-of.ts";

/**
 * Answers requests for the files of a folder that stands at `base`: pages by their folder, everything else by its name.
 * By own code, since `sirv` answers a folder without its slash, which breaks relative links, compresses nothing itself,
 * knows no `_redirects`, and waits for ever on a pipe; a file that cannot be read ends its process.
 */
export function answerFrom(folder: string, base: string): RequestListener {
  const root = resolve(folder);
  return (request, response) => {
    const path = pathOf(request);
    if (request.method !== "GET" && request.method !== "HEAD") {
      sendText(response, 405, "Only GET and HEAD are answered here.\n");
    } else if (path === null) sendText(response, 400, "This is no address.\n");
    else if (!`${path}/`.startsWith(base)) sendText(response, 404, `The site begins at ${base}\n`);
    else
      tryAnswer(
        request,
        response,
        () => moved(root, path) ?? find(root, path, base) ?? lost(root, path),
        path,
      );
  };
}

/** The decoded path of an address, or null if it is none. */
function pathOf({ url = "/" }: IncomingMessage): string | null {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return null;
  }
}

/** What an address names: a file, a page that moved, a folder that wants a slash, or nothing. */
type Found =
  | { readonly file: string; readonly status?: number }
  | { readonly moved: string }
  | "folder"
  | null;

/** Where the rules of the site, its file `_redirects`, send the readers of a page. */
function moved(root: string, path: string): Found {
  const file = join(root, "_redirects");
  if (!path.endsWith("/") || !existsSync(file)) return null;
  const rules = readFileSync(file, "utf8")
    .split("\n")
    .map((line) => line.split(" "));
  const [, to] = rules.find(([from]) => from === path) ?? [];
  return to === undefined ? null : { moved: to };
}

function find(root: string, path: string, base: string): Found {
  const target = resolve(root, `./${path.slice(base.length)}`);
  const isInside = target === root || target.startsWith(root + sep);
  if (!isInside || !existsSync(target)) return null;
  if (!statSync(target).isDirectory()) return fileAt(target);
  return path.endsWith("/") ? fileAt(join(target, "index.html")) : "folder";
}

/** What stands where no page is, as hosts answer it too; no page answers for a file. */
function lost(root: string, path: string): Found {
  const file = join(root, "404.html");
  const isPage = !/\.(?!html$)\w+$/.test(path);
  return isPage && existsSync(file) ? { file, status: 404 } : null;
}

/** What is no file, a pipe say, would be read for ever. */
function fileAt(file: string): Found {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? { file } : null;
}

/** One file that cannot be read is one answer, and not the end of the server. */
function tryAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  find: () => Found,
  path: string,
): void {
  try {
    answer(request, response, find(), path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "an error";
    const isForbidden = code === "EACCES" || code === "EPERM";
    const sentence = `${path} is there and cannot be read (${code})`;
    if (response.headersSent) response.destroy();
    else sendText(response, isForbidden ? 403 : 500, `${sentence}\n`);
  }
}

function answer(request: IncomingMessage, response: ServerResponse, found: Found, path: string): void {
  if (found === null) sendText(response, 404, `There is no page at ${path}\n`);
  else if (found === "folder") redirect(response, request.url ?? "/");
  else if ("moved" in found) leadOn(response, found.moved, request.url ?? "/");
  else send(request, response, found);
}

function redirect(response: ServerResponse, url: string): void {
  const { pathname, search } = new URL(url, "http://localhost");
  response.writeHead(301, { location: `${pathname}/${search}` }).end();
}

/** With the query of the reader; the fragment, which no server is told of, a browser takes along itself. */
function leadOn(response: ServerResponse, to: string, url: string): void {
  const { search } = new URL(url, "http://localhost");
  const location = to.replace(/(?=#)|$/, () => search);
  response.writeHead(301, { location, "cache-control": "no-cache" }).end();
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  { file, status = 200 }: Extract<Found, { readonly file: string }>,
): void {
  const type = contentTypeOf(file);
  const content = readFileSync(file);
  const zip = isText(file) && /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
  const body = zip ? gzipSync(content) : content;
  response.writeHead(status, {
    "content-type": type,
    "content-length": body.length,
    "cache-control": "no-cache",
    vary: "accept-encoding",
    // What notebooks in pages elsewhere run on.
    ...(/\/lib\/[^/]+\.js$|-desk\.json$/.test(file) ? { "access-control-allow-origin": "*" } : {}),
    ...(zip ? { "content-encoding": "gzip" } : {}),
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(text);
}
