import type { Check } from "../checks/index.ts";
import type { Release } from "../release/index.ts";
import { openPage, type Page } from "../show/index.ts";
import type { LiveData, SentCheck } from "./live-data.ts";

/** The page that live cells are rendered for: it knows of the release and its checks what the cards of figures tell. */
export function openLivePage({ base, release, lines, checks }: LiveData): Page {
  const text: string[] = [];
  for (const [number, line] of lines) text[number - 1] = line;
  return openPage({ base }, { ...unread, id: release, lines: text }, checks.map(toCheck), new WeakMap());
}

/** A release of which nothing was sent. */
const unread: Release = {
  id: "",
  issuer: "",
  ticker: "",
  title: "",
  published: "",
  currency: "",
  source: "",
  sha256: "",
  segments: [],
  periods: [],
  lines: [],
  tables: [],
  witnesses: [],
  facts: new Map(),
  concepts: new Map(),
  leftOut: [],
};

function toCheck({ id, list, rule, verdict, witness }: SentCheck): Check {
  return {
    id,
    aliases: [],
    title: id,
    list,
    rule,
    verdict,
    expected: verdict,
    expectedIn: null,
    witness: { ...unplaced, ...witness },
    relation: null,
    comparison: null,
    inputs: [],
    diagnosis: null,
    needs: null,
  };
}

const unplaced: Check["witness"] = {
  fact: "",
  table: "",
  label: "",
  concept: "",
  segment: "",
  period: "",
  unit: "USD",
  scale: 0,
  decimals: 0,
  value: "",
  printed: "",
  line: 0,
  start: 0,
  end: 0,
};
