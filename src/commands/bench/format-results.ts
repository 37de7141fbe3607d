import { type BenchBar, type BuildRow, type PageCost, type ResourceKind, totalBytes } from "./bars.ts";
import type { AnswerTimes } from "./bench-live.ts";
import type { DeskRow } from "./editing/bench-desk.ts";
import type { EditRow } from "./editing/bench-edits.ts";
import type { KindCost } from "./files/bench-files.ts";
import { type PageScripts, partBytes, parts, scriptBytes } from "./page-scripts.ts";

/** The builds as a table: seconds of processors and of the clock, what each notebook beyond the first takes, and peak memory. */
export function formatBuilds(rows: readonly BuildRow[]): string {
  const lines = rows.map((row) => {
    const first = rows.find(
      ({ contender, change, notebooks }) =>
        contender === row.contender && change === row.change && notebooks === 1,
    );
    const beyond =
      first && row.notebooks > 1 ? (row.cpuSeconds - first.cpuSeconds) / (row.notebooks - 1) : null;
    return [
      row.notebooks.toLocaleString("en-US"),
      row.contender,
      changeWords[row.change],
      row.cpuSeconds.toFixed(2),
      beyond === null ? "" : beyond.toFixed(4),
      row.seconds.toFixed(2),
      row.peakMegabytes.toFixed(0),
      String(row.rounds),
    ];
  });
  const head = [
    "notebooks",
    "",
    "",
    "CPU s",
    "CPU s each beyond the first",
    "by the clock, s",
    "peak MB",
    "median of",
  ];
  return formatTable(head, lines);
}

const changeWords: Readonly<Record<BuildRow["change"], string>> = {
  cold: "cold",
  nothing: "nothing changed",
  sentence: "one sentence",
  cell: "one cell",
  fact: "one fact",
};

/** What each kind of file takes for a notebook as a table, marked where it takes more processor time than the page. */
export function formatKinds(costs: readonly KindCost[]): string {
  const page = costs.find(({ kind }) => kind === "page")?.cpuMilliseconds ?? Number.POSITIVE_INFINITY;
  const lines = costs.map(({ kind, cpuMilliseconds, files, kilobytes }) => [
    kind,
    cpuMilliseconds.toFixed(1),
    files.toFixed(1),
    kilobytes.toFixed(1),
    cpuMilliseconds > page && files > 0.5 && kind !== "the rest" ? "more than the page" : "",
  ]);
  return formatTable(["for each notebook", "CPU ms", "files", "kB", " "], lines);
}

const kinds: readonly ResourceKind[] = ["html", "css", "js", "font", "other"];

/** The pages as a table: bytes on the wire by kind, requests, and the time until the first chart. */
export function formatPages(pages: readonly PageCost[]): string {
  const lines = pages.map((page) => [
    page.contender,
    ...kinds.map((kind) => String(page.bytes[kind])),
    String(totalBytes(page)),
    String(page.requests),
    page.firstChartMilliseconds.toFixed(0),
  ]);
  return formatTable(["page", ...kinds, "bytes in all", "requests", "first chart, ms"], lines);
}

/** The script of pages as a table: bytes in all, and of what they are. */
export function formatScripts(pages: readonly PageScripts[]): string {
  const lines = pages.map((page) => [
    page.path,
    String(scriptBytes(page)),
    ...parts.map((part) => partBytes(page, part).toFixed(0)),
  ]);
  return formatTable(["script and values of", "bytes in all", ...parts], lines);
}

/** The files of script as a table: each once, with the pages that load it. */
export function formatScriptFiles(pages: readonly PageScripts[]): string {
  const files = new Map(pages.flatMap((page) => page.files.map(({ file, bytes }) => [file, bytes])));
  const lines = [...files].map(([file, bytes]) => {
    const users = pages.filter((page) => page.files.some((one) => one.file === file));
    return [file, String(bytes), users.map(({ path }) => path).join(" ")];
  });
  return formatTable(["file", "bytes", "loaded by"], lines);
}

/** The answers of a live page as a table, in milliseconds. */
export function formatAnswers(answers: readonly AnswerTimes[]): string {
  const lines = answers.map(({ name, times, median, worst }) => [
    name,
    String(times),
    median.toFixed(1),
    worst.toFixed(1),
  ]);
  return formatTable(["answer of a live page", "times", "median ms", "worst ms"], lines);
}

/** The edits as a table: milliseconds from the save to the painted page. */
export function formatEdits(rows: readonly EditRow[]): string {
  const lines = rows.map((row) => [
    row.name,
    String(row.others),
    row.median.toFixed(0),
    row.worst.toFixed(0),
    row.scrolledBy.toFixed(0),
  ]);
  return formatTable(
    ["edit of", "other notebooks added", "median ms", "worst ms of 20", "scrolled by, px"],
    lines,
  );
}

/** What the desk answers as a table, against its bars: a median is held to each. */
export function formatDesk(rows: readonly DeskRow[]): string {
  const lines = rows.map(({ name, home, limit, times, median, worst }) => [
    name,
    home,
    String(times),
    median.toFixed(1),
    worst.toFixed(1),
    String(limit),
    median <= limit ? "met" : "not met",
  ]);
  return formatTable(["the desk", "", "times", "median ms", "worst ms", "bar", " "], lines);
}

/** Each bar with what was measured. */
export function formatBars(bars: readonly BenchBar[]): string {
  const lines = bars.map(({ title, limit, measured, unit, isMet }) => {
    const digits = unit === "×" ? 2 : unit === "s" ? 1 : 0;
    return [title, `≤ ${limit} ${unit}`, `${measured.toFixed(digits)} ${unit}`, isMet ? "met" : "not met"];
  });
  return formatTable(["bar", "limit", "measured", ""], lines);
}

/** Columns as wide as their widest cell; columns of numbers are set to the right. */
export function formatTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const isNumeric = head.map((_, column) => rows.every((row) => /^[\d.,]*$/.test(row[column] ?? "")));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) =>
        isNumeric[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd();
  return [head, ...rows].map(line).join("\n");
}
