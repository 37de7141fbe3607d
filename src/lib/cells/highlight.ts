import { Prism, type Token } from "./prism.ts";
import "prismjs/components/prism-typescript.js";
import { type Child, h, remember } from "../text/index.ts";

/** The few kinds of tokens that are set apart, by the class that each gets; everything else reads as it is. */
const classes: Readonly<Record<string, string>> = {
  comment: "c",
  keyword: "k",
  builtin: "k",
  boolean: "n",
  number: "n",
  string: "s",
  "template-string": "s",
  "template-punctuation": "s",
  regex: "s",
  function: "f",
  "class-name": "f",
};

/**
 * TypeScript as text with its tokens in elements of a class each: comments, keywords, strings, numbers, names called. Of
 * the cells of a notebook that is shown again and again, what was found is kept.
 */
export const highlight = remember(500, (source): readonly Child[] => {
  const { typescript } = Prism.languages;
  if (!typescript) return [source];
  const parts: Child[] = [];
  let plain = "";
  const flush = (): void => {
    if (plain !== "") parts.push(plain);
    plain = "";
  };
  for (const [text, name] of runsIn(Prism.tokenize(source, typescript), null)) {
    if (name === null || text.trim() === "") plain += text;
    else {
      flush();
      parts.push(h("span", { class: name }, text));
    }
  }
  flush();
  return parts;
});

type Run = readonly [text: string, name: string | null];

/** The leaves of the tokens in their order; what is set into a string by `${…}` is code again. */
function runsIn(tokens: readonly (Token | string)[], around: string | null): readonly Run[] {
  return tokens.flatMap((token): readonly Run[] => {
    if (typeof token === "string") return [[token, around]];
    const own = token.type === "interpolation" ? null : (classes[token.type] ?? around);
    return runsIn([token.content].flat(), own);
  });
}
