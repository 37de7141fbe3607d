export { readMarkdownSource } from "./read-markdown-source.ts";
