// By itself, so that it is there before the grammars that add themselves to it, in whatever order a bundler puts them.
export { default as Prism, type Token } from "prismjs";
