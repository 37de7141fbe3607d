import { existsSync, readFileSync } from "node:fs";
import type { AstroIntegration } from "astro";
import { hrefs } from "../../lib/addresses/index.ts";
import { reconciliationIn } from "../../lib/frozen/index.ts";
import { allReleases, readReleaseFile } from "../../lib/release/node.ts";
import { readNotebookFiles } from "../mistakes/notebook-files.ts";
import { type Alias, readNotebookAliases } from "./aliases.ts";
import { movedFile, movedPrefixes, parseMoved } from "./moved-addresses.ts";

/** Where an old address leads while editing: pages lead on, files and frames are answered from the new address. */
export interface DevMove {
  readonly to: string;
  readonly leadsOn: boolean;
}

/**
 * In `astro dev` only: addresses that moved, by `data/moved.txt` or by aliases, answer as they do in a built site. A
 * page leads on with its query, to which browsers add the fragment themselves.
 */
export function movedInDev(): AstroIntegration {
  return {
    name: "moved-in-dev",
    hooks: {
      "astro:config:setup": ({ command, injectScript, config }) => {
        if (command === "dev") injectScript("page", anchorScript(config.base));
      },
      "astro:server:setup": ({ server }) => {
        const { base } = server.config;
        let moves: ((path: string) => DevMove | null) | null = null;
        server.watcher.on("all", () => {
          moves = null;
        });
        server.middlewares.use((request, response, next) => {
          const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
          // Astro has taken the base off the address already where it is longer than a slash.
          const path = pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : pathname;
          moves ??= readMoves();
          const move = path.startsWith("/@") ? null : moves(path);
          if (move === null) next();
          else if (move.leadsOn) {
            const location = `${base.replace(/\/$/, "")}${move.to.replace(/(?=#)|$/, search)}`;
            response.writeHead(302, { location }).end();
          } else {
            request.url = `${pathname.slice(0, pathname.length - path.length)}${move.to}${search}`;
            next();
          }
        });
      },
    },
  };
}

/** What is declared now, as a function of an old address below the base. */
export function readMoves(): (path: string) => DevMove | null {
  const text = existsSync(movedFile()) ? readFileSync(movedFile(), "utf8") : "";
  const moved = parseMoved(text, []);
  const known = new Map<string, DevMove>([
    ...[...moved.aliases, ...ofNotebooks()]
      .filter(({ from }) => from.anchor === "")
      .map(({ from, to }) => [from.path, { to: withAnchor(to), leadsOn: true }] as const),
    ...moved.files.map(({ from, to }) => [from, { to, leadsOn: false }] as const),
  ]);
  const folders = allReleases().flatMap(foldersOf);
  return (path) => {
    const exact = known.get(path);
    if (exact) return exact;
    const folder = folders.find(([from]) => path.startsWith(from));
    return folder ? { to: `${folder[1]}${path.slice(folder[0].length)}`, leadsOn: true } : null;
  };
}

const withAnchor = ({ path, anchor }: Alias["to"]): string => (anchor === "" ? path : `${path}#${anchor}`);

function ofNotebooks(): readonly Alias[] {
  return readNotebookAliases(readNotebookFiles()).filter((one) => typeof one !== "string");
}

/** The folders that the reconciliations of a release had under an id of before. */
function foldersOf(release: string): readonly (readonly [string, string])[] {
  const { text } = readReleaseFile(release, "reconciliations.json");
  const room = hrefs.reconciliations({ base: "/" }, release);
  try {
    const declared = JSON.parse(text || "[]") as readonly { id: string; aliases?: readonly string[] }[];
    return declared.flatMap(({ id, aliases = [] }) =>
      aliases.map((alias) => [`${room}${reconciliationIn(alias)}/`, `${room}${id}/`] as const),
    );
  } catch {
    return [];
  }
}

/** No server is told of a fragment: those of which every one moved lead on in the page that stands there now. */
function anchorScript(base: string): string {
  const below = base.replace(/\/*$/, "");
  const text = existsSync(movedFile()) ? readFileSync(movedFile(), "utf8") : "";
  const moves = movedPrefixes(text).map(({ from, to }) => [`${below}${from}`, `${below}${to}`]);
  return `
const movedTo = Object.fromEntries(${JSON.stringify(moves)})[location.pathname];
if (movedTo && location.hash.length > 1 && !document.getElementById(decodeURIComponent(location.hash.slice(1)))) {
  location.replace(movedTo + location.search + location.hash);
}
`;
}
