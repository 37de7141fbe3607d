import type { Meaning, QuestionItem } from "../../lib/reading/node.ts";

/** What goes without saying. */
const usual: Meaning = { role: "value", scenario: "gaap", segment: "none" };

/** What is proposed for an item, and what was said of it before where that is something else. */
export function wordsOfGuess({
  guess,
  days,
  before,
}: Pick<QuestionItem, "guess" | "days" | "before">): string {
  const now = wordsOfMeaning(guess, days);
  return before ? `${now} (before: ${wordsOfMeaning(before, "")})` : now;
}

function wordsOfMeaning(meaning: Meaning, days: string): string {
  const { concept, period, role, scenario, segment, unit, year } = meaning;
  const dated = period && days !== "" && days !== period ? `${period} (${days})` : period;
  const told = [
    year,
    concept,
    dated === "none" ? "no period" : dated,
    role === usual.role ? "" : role,
    scenario === usual.scenario ? "" : scenario,
    segment === usual.segment ? "" : segment && `segment ${segment}`,
    unit,
  ];
  return told.filter((one) => one).join(", ") || "as its rows say";
}
