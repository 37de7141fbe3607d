import { describe, expect, test } from "vitest";
import { checkRecord, isProblem } from "../../../src/lib/frozen/record/check-record.ts";
import { recordText } from "../../../src/lib/frozen/record/record-text.ts";
import { recordName, sealRecord } from "../../../src/lib/frozen/record/seal-record.ts";
import { formatProblem } from "../../../src/lib/text/problem.ts";
import { notebookContent, onceFrozen, record } from "../records.ts";

const name = recordName(record);
const path = `data/frozen/${name}`;
const text = recordText(record);
const restore = "restore it from the history: a frozen record is never edited";
const { hash, seal } = record;

describe("a record is taken as it is", () => {
  test.each([
    ["as it was written", text],
    ["with the line ends of another system", text.replaceAll("\n", "\r\n")],
  ])("%s", (_, own) => {
    expect(checkRecord({ path, name, text: own })).toEqual(record);
  });

  test("years later: what was frozen once is still what its hash says", () => {
    const once = onceFrozen();
    expect(checkRecord({ path: once.name, ...once })).toEqual(once.record);
  });
});

const altered = `${path}:1:1  altered after it was frozen; the record says`;

describe("a record that was altered is refused with what it says and what it has", () => {
  test.each([
    ["a value", '"value": "-713"', '"value": "-731"'],
    ["a printed character", '"(713)"', '"(731)"'],
    ["a verdict", '"ties",\n    "rule"', '"does-not-tie",\n    "rule"'],
    ["a line of code", "reconcile({ to })", "reconcile({ from })"],
    ["the release", "7dc317149b5eaa7e", "7dc317149b5eaa7f"],
  ])("%s", (_, from, to) => {
    expect(text).toContain(from);
    const told = said({ path, name, text: text.replace(from, to) });
    expect(told).toMatch(
      new RegExp(`^${literally(altered)} hash ${hash}, its content has [0-9a-f]{12}; ${restore}$`),
    );
    expect(told).not.toContain(`has ${hash}`);
  });

  test.each([
    ["the day", "2026-11-21", "2020-11-21"],
    ["the program", "Tieout 0.1.0", "Tieout 0.2.0"],
  ])("%s", (_, from, to) => {
    expect(said({ path, name, text: text.replace(from, to) })).toMatch(
      new RegExp(`^${literally(altered)} seal ${seal}, its hash and its day have [0-9a-f]{12}; ${restore}$`),
    );
  });

  test("its hash, though it is that of its content", () => {
    const other = said({
      path,
      name,
      text: text.replace(`"hash": "${hash}"`, '"hash": "0123456789ab"'),
    });
    expect(other).toBe(`${altered} hash 0123456789ab, its content has ${hash}; ${restore}`);
  });

  test("a key given twice, which a reader would see and a program would not", () => {
    const twice = text.replace('"period": "2010-Q2"', '"period": "2010-Q1",\n  "period": "2010-Q2"');
    expect(said({ path, name, text: twice })).toBe(`${altered} the same otherwise written; ${restore}`);
  });
});

test.each([
  ["no JSON", "{", `${path}:1:1  it is no record any more; Expected property name`],
  ["no object", "[1]", `${path}:1:1  its format is undefined; this version of the program reads format 1`],
  ["a text", '"x"', `${path}:1:1  it is no record any more; it holds no object; ${restore}`],
  [
    "of a later format",
    '{ "format": 2 }',
    `${path}:1:1  its format is 2; this version of the program reads format 1`,
  ],
])("%s is told in one sentence", (_, own, sentence) => {
  const told = said({ path, name, text: own });
  expect(told).toContain(sentence);
  expect(told).not.toContain("\n");
});

test("a record lies under its own name", () => {
  const moved = "adjusted-ebitda/2010-q1/0123456789ab.json";
  expect(said({ path, name: moved, text })).toBe(
    `${path}:1:1  its name is not its own; it is the record ${name}; ${restore}`,
  );
});

describe("the record of a notebook", () => {
  const notebook = sealRecord(notebookContent, record.frozen);
  const own = recordName(notebook);
  const file = (text: string) => ({ path: `data/frozen/${own}`, name: own, text });

  test("is taken as it is, and lies under the slug of its notebook", () => {
    expect(checkRecord(file(recordText(notebook)))).toEqual(notebook);
    expect(own).toBe(`notebooks/fern-2012/profit/${notebook.hash}.json`);
  });

  test("that was altered is refused with what it says and what it has", () => {
    expect(said(file(recordText(notebook).replace("$2.5 million</a>", "$2.6 million</a>")))).toMatch(
      new RegExp(`altered after it was frozen; the record says hash ${notebook.hash}, its content has`),
    );
  });

  test.each([
    ["a script", "<script>x()</script>"],
    ["what begins one", '<p onclick="x()">x</p>'],
    ["an address that is one", '<a href="javascript:x()">x</a>'],
    ["what loads something", '<img src="/a.png">'],
  ])("with %s is refused, though its hash is its own", (_, html) => {
    const forged = sealRecord({ ...notebookContent, article: [html] }, record.frozen);
    expect(said({ ...file(recordText(forged)), name: recordName(forged) })).toContain(
      `it is no record of format 1; article has a script; ${restore}`,
    );
  });
});

const literally = (literal: string): string => literal.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** What is said of a file that holds no record. */
function said(file: Parameters<typeof checkRecord>[0]): string {
  const checked = checkRecord(file);
  return isProblem(checked) ? formatProblem(checked) : "it is a record";
}
