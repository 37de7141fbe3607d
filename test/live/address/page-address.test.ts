import fc from "fast-check";
import { expect, test } from "vitest";
import { checkbox } from "../../../src/lib/inputs/checkbox.ts";
import { radio } from "../../../src/lib/inputs/radio.ts";
import { search } from "../../../src/lib/inputs/search.ts";
import { leftOutWords } from "../../../src/lib/live/address/left-out-words.ts";
import { readAddress } from "../../../src/lib/live/address/read-address.ts";
import { writeAddress } from "../../../src/lib/live/address/write-address.ts";
import { everyInput } from "../../inputs/every-input.ts";

const options = ["stock-based-compensation", "payroll-tax-credit"] as const;
const without = checkbox({ name: "without", label: "Adjustments", options, address: "unchecked" });
const unit = radio({ name: "unit", label: "Unit", options: ["thousands", "millions"] });
const text = search({ name: "text", label: "Text" });
const inputs = [without, unit, text];
const page = "https://example.org/base/notebooks/adjusted-ebitda/";

test.each([
  ["", []],
  ["?unit=millions", [["unit", "millions"]]],
  [
    "?without=payroll-tax-credit&unit=millions",
    [
      ["without", "payroll-tax-credit"],
      ["unit", "millions"],
    ],
  ],
  [
    "?without=payroll-tax-credit,stock-based-compensation",
    [["without", "stock-based-compensation,payroll-tax-credit"]],
  ],
  ["?unit=thousands&utm_source=x", []],
  ["?text=cash+and%20cash", [["text", "cash and cash"]]],
])("%s sets %j", (address, settings) => {
  const read = readAddress(address, inputs);
  expect([...read.settings]).toEqual(settings);
  expect(read.inputs.flatMap(({ name, setting }) => (setting === null ? [] : [[name, setting]]))).toEqual(
    settings,
  );
  expect(read.unknown).toEqual([]);
});

test.each([
  ["?unit=billions", "The address asks for unit=billions, which this page does not know; it was left out."],
  [
    "?unit=<b>&without=a,b",
    "The address asks for without=a,b and unit=<b>, which this page does not know; they were left out.",
  ],
  [
    "?unit=millions&unit=thousands",
    "The address asks for unit=thousands, which this page does not know; it was left out.",
  ],
  [
    `?unit=${"x".repeat(10_000)}`,
    `The address asks for unit=${"x".repeat(40)}…, which this page does not know; it was left out.`,
  ],
  ["?unit=%E0%A4%A", "The address asks for unit=\ufffd%A, which this page does not know; it was left out."],
  ["?utm_source=x", ""],
])("of %s the page says: %s", (address, words) => {
  expect(leftOutWords(readAddress(address, inputs).unknown)).toBe(words);
});

test("an address keeps what is not of the inputs, and says no more than is needed", () => {
  const set = readAddress("?without=payroll-tax-credit&unit=millions&text=a b/c", inputs).inputs;
  expect(writeAddress(`${page}?unit=foo&utm_source=a%2Cb&x#growth`, set)).toBe(
    `${page}?utm_source=a%2Cb&x&without=payroll-tax-credit&unit=millions&text=a+b/c#growth`,
  );
  expect(writeAddress(`${page}?unit=millions#growth`, inputs)).toBe(`${page}#growth`);
});

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("on", "off", "exact", "millions", "impairments", "35.5", "a&b=c#d?e+f%20", "\ud800"),
);
/** Each name once. */
const each = [...new Map(everyInput.map((input) => [input.name, input])).values()];

test("what is written is read again, whatever the inputs are set to, and writing it again changes nothing", () => {
  const entries = fc.array(fc.tuple(fc.constantFrom("x", "y", ...each.map(({ name }) => name)), anyText));
  fc.assert(
    fc.property(entries, fc.webFragments(), (parameters, fragment) => {
      const search = new URLSearchParams(parameters).toString();
      const first = readAddress(search, each);
      const url = new URL(`${page}?${search}#${fragment}`);
      const written = new URL(writeAddress(url.href, first.inputs));
      const second = readAddress(written.search, each);
      expect([...second.settings]).toEqual([...first.settings]);
      expect(second.unknown).toEqual([]);
      expect(writeAddress(written.href, second.inputs)).toBe(written.href);
      expect(written.hash).toBe(url.hash);
      for (const name of ["x", "y"]) {
        expect(written.searchParams.getAll(name)).toEqual(url.searchParams.getAll(name));
      }
    }),
  );
});

test("no text makes reading throw", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (search) => void readAddress(search, each)));
});
