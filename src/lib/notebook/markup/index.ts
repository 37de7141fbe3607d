export { RawHtml } from "./markup-html.ts";
export { markupPlugins } from "./markup-plugins.ts";
