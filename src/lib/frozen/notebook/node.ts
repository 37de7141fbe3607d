export { formerSlugs } from "./former-slugs.ts";
export { readArticle } from "./read-article.ts";
export { readFigures } from "./read-figures.ts";
