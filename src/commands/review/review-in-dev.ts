import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AstroIntegration } from "astro";
import { listDrafts, openReview } from "../../lib/release/node.ts";
import { folderOfData } from "../../lib/text/node.ts";
import { bodyOfRequest } from "../program/own-request.ts";
import { answerPost, type ReviewSession } from "./answer-post.ts";
import { reviewPage } from "./review-page.ts";

/** No answer is longer. */
const longestBody = 65_536;

/**
 * In `astro dev` only: `/releases/<release>/review/` asks what is uncertain of a release that was added, and writes what is
 * answered. No build has such a page.
 */
export function reviewInDev(): AstroIntegration {
  return {
    name: "review-in-dev",
    hooks: {
      "astro:server:setup": ({ server }) => {
        const session = { token: randomBytes(16).toString("hex"), undone: new Map() };
        server.middlewares.use((request, response, next) => {
          answerReview(request, response, session).then((isAnswered) => {
            if (!isAnswered) next();
          }, next);
        });
      },
    },
  };
}

/** Answers a request for a page of review; false for any other. Releases are only those that are listed: no path leads elsewhere. */
export async function answerReview(
  request: IncomingMessage,
  response: ServerResponse,
  session: ReviewSession,
): Promise<boolean> {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
  const [, id] = /\/releases\/([^/]+)\/review\/$/.exec(pathname) ?? [];
  const place = id === undefined ? undefined : listDrafts().find(({ release }) => release === id);
  if (!place) return false;
  const open = openReview(place, folderOfData());
  let [status, fault, at] = [200, "", Number(searchParams.get("at")) || 0];
  if (request.method === "POST") {
    const body = (await bodyOfRequest(request, longestBody)) ?? "";
    const { origin, host } = request.headers;
    ({ status, fault } = answerPost(open, { origin, host, body }, session));
    at = Number(new URLSearchParams(body).get("at")) || 0;
  }
  if (status === 303) response.writeHead(303, { location: `?at=${at}` }).end();
  else {
    const html = status === 403 ? fault : reviewPage({ open, at, session, fault });
    response.writeHead(status, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" });
    response.end(html);
  }
  return true;
}
