import { styleNonce } from "../../desk/index.ts";

/** What a page needs beyond what every page may do. */
export interface PolicyNeeds {
  /** The search index is WebAssembly, and its form leads to the page itself. */
  readonly isSearch?: boolean;
  /** It has a form that leads to the search page. */
  readonly asksSearch?: boolean;
  /** Its live cells transform tables with Arquero, which makes code of text. */
  readonly runsArquero?: boolean;
  /** It shows a page of the site in a frame. */
  readonly framesOwn?: boolean;
  /** It makes pictures of its own, with fonts in them. */
  readonly drawsPictures?: boolean;
  /** Its editor writes styles of its own. */
  readonly writesStyles?: boolean;
  /** The hash of the one script that stands in the page itself, as a policy names it. */
  readonly inlineScript?: string;
}

/**
 * The Content-Security-Policy of a page, for a `<meta>` element, so that it holds on any static host: its own files and
 * nothing else, and no script, style or frame that stands in the page. (A `<meta>` cannot say who may frame it.)
 */
export function contentPolicy({
  isSearch = false,
  asksSearch = isSearch,
  runsArquero = false,
  framesOwn = false,
  drawsPictures = false,
  writesStyles = false,
  inlineScript,
}: PolicyNeeds = {}): string {
  return [
    "default-src 'none'",
    `script-src 'self'${inlineScript ? ` ${inlineScript}` : ""}${isSearch ? " 'wasm-unsafe-eval'" : ""}${runsArquero ? " 'unsafe-eval'" : ""}`,
    `style-src 'self'${writesStyles ? ` 'nonce-${styleNonce}'` : ""}`,
    `img-src 'self'${drawsPictures ? " blob: data:" : ""}`,
    `font-src 'self'${drawsPictures ? " data:" : ""}`,
    "connect-src 'self'",
    ...(framesOwn ? ["frame-src 'self'"] : []),
    "object-src 'none'",
    "base-uri 'none'",
    `form-action ${asksSearch ? "'self'" : "'none'"}`,
  ].join("; ");
}
