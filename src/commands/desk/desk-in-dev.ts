import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { isSatteriProcessor } from "@astrojs/markdown-satteri";
import type { AstroIntegration } from "astro";
import { markBlocks, markFormulas } from "../../lib/desk/node.ts";
import { folderOfNotebooks } from "../../lib/text/node.ts";
import { bodyOfRequest, isOwnRequest } from "../program/own-request.ts";
import { askLanguage } from "./ask-language.ts";
import { deskOffersOf } from "./desk-offers-of.ts";
import { deskSheets } from "./desk-sheets.ts";
import { editedCells, runAgain } from "./edited-cells.ts";
import type { LanguageQuestion } from "./language-thread.ts";
import { saveChange } from "./save-change.ts";

/** No notebook is longer, and no change of one. */
const longestBody = 4_000_000;

/** Named, so that a development server has them ready when the first block is opened. */
const editorPackages = [
  "@codemirror/autocomplete",
  "@codemirror/commands",
  "@codemirror/lang-javascript",
  "@codemirror/lang-markdown",
  "@codemirror/language",
  "@codemirror/state",
  "@codemirror/view",
  "@lezer/highlight",
  "@lezer/markdown",
] as const;

const script = `
import "/src/styles/desk.css";
import { serverHome, startDesk } from "/src/lib/desk/index.ts";
startDesk(serverHome);
`;

/** In `astro dev` only: the pages of notebooks can be edited, and what is changed in them is written to their files. No build has it. */
export function deskInDev(): AstroIntegration {
  const token = randomBytes(16).toString("hex");
  return {
    name: "desk-in-dev",
    hooks: {
      "astro:config:setup": ({ command, config, injectScript, updateConfig }) => {
        if (command !== "dev") return;
        const { processor } = config.markdown;
        if (isSatteriProcessor(processor)) {
          processor.options.mdastPlugins.unshift(markFormulas());
          processor.options.mdastPlugins.push(markBlocks());
        }
        const address = `${config.base.replace(/\/*$/, "")}/_desk`;
        updateConfig({
          vite: { plugins: [deskSheets({ token, address })], optimizeDeps: { include: [...editorPackages] } },
        });
        injectScript("page", script);
      },
      "astro:server:setup": ({ server }) => {
        server.middlewares.use((request, response, next) => {
          if (
            !/\/_desk\/(?:save|offers|run|cells|values|names|facts|mistakes)(?:\?|$)/.test(request.url ?? "")
          )
            return next();
          answerDesk(request, response, { token, folder: folderOfNotebooks() }).catch(next);
        });
      },
    },
  };
}

/** Answers what the desk sends: to pages of this server alone, which have the token. */
export async function answerDesk(
  request: IncomingMessage,
  response: ServerResponse,
  { token, folder }: { readonly token: string; readonly folder: string },
): Promise<void> {
  const answer = (status: number, said: object): void => {
    response.writeHead(status, { "content-type": "application/json", "cache-control": "no-store" });
    response.end(JSON.stringify(said));
  };
  if (request.method !== "POST") return answer(405, { fault: "changes are posted" });
  if (!isOwnRequest(request.headers, request.headers["tieout-desk"], token))
    return answer(403, { fault: "this was not sent by a page of this server; load the page anew" });
  const body = await bodyOfRequest(request, longestBody);
  if (body === null) return answer(413, { fault: "this is longer than any notebook" });
  if (request.url?.includes("/_desk/offers")) {
    const offers = deskOffersOf(folder, jsonOf(body));
    return offers ? answer(200, offers) : answer(404, { fault: "there is no such notebook" });
  }
  if (/\/_desk\/(?:cells|values)/.test(request.url ?? "")) {
    const known = editedCells(jsonOf(body));
    return known ? answer(200, known) : answer(404, { fault: "no such cell has run" });
  }
  if (request.url?.includes("/_desk/run")) return answer(200, { ran: runAgain(jsonOf(body)) });
  const asked = questionIn(request.url ?? "");
  if (asked) return answer(200, { known: await askLanguage(asked, jsonOf(body)) });
  const { status, ...said } = saveChange(folder, jsonOf(body));
  answer(status, said);
}

/** What is asked of the compiler. */
function questionIn(url: string): LanguageQuestion["kind"] | null {
  const kinds = ["names", "facts", "mistakes"] as const;
  return kinds.find((kind) => url.includes(`/_desk/${kind}`)) ?? null;
}

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
