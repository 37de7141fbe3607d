import type { ExhibitReading, Stretch } from "../model/index.ts";
import { stretchOfLine } from "../model/index.ts";

/** A sentence of a release, or a line that is none but no table either. */
export interface ProseSentence extends Stretch {
  readonly text: string;
  /** Whether it stands alone as a heading. */
  readonly isHeading: boolean;
  /** Where its paragraph begins. */
  readonly paragraph: number;
}

/** The sentences between the tables. In a text whose lines are broken, lines of one paragraph are read together. */
export function sentencesOf(reading: ExhibitReading, tables: readonly Stretch[]): readonly ProseSentence[] {
  const paragraphs = reading.form === "text" ? brokenParagraphs(reading) : wholeLines(reading);
  return paragraphs
    .filter((one) => !tables.some(({ start, end }) => one.start < end && one.end > start))
    .flatMap((one) => sentencesIn(reading.text, one));
}

function wholeLines(reading: ExhibitReading): readonly Stretch[] {
  return Array.from({ length: reading.lineStarts.length }, (_, at) => stretchOfLine(reading, at + 1)).filter(
    ({ start, end }) => end > start,
  );
}

/** Lines that follow each other without a blank line are a paragraph; a line that begins with a mark of a list begins one. */
function brokenParagraphs(reading: ExhibitReading): readonly Stretch[] {
  const paragraphs: { start: number; end: number }[] = [];
  let isOpen = false;
  for (const line of wholeLinesOrBlank(reading)) {
    const text = reading.text.slice(line.start, line.end);
    const last = paragraphs.at(-1);
    if (/^\s*$/.test(text)) isOpen = false;
    else if (isOpen && last && !/^\s*(?:[-*•]\s|- -)/.test(text)) last.end = line.end;
    else {
      paragraphs.push({ ...line });
      isOpen = true;
    }
  }
  return paragraphs;
}

function wholeLinesOrBlank(reading: ExhibitReading): readonly Stretch[] {
  return Array.from({ length: reading.lineStarts.length }, (_, at) => stretchOfLine(reading, at + 1));
}

/** A sentence ends with a mark before a capital; not after "Inc." and the like, nor within a number. */
const ends =
  /(?<=(?:[a-z0-9%)”"’\]]|[A-Z]{3})[.!?;]["”’)]?)(?<!\b(?:Inc|INC|CORP|LTD|LLC|Corp|Co|Ltd|No|vs|approx|U\.S|Mr|Ms|Dr|St|Jr|Sr|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|a\.m|p\.m)\.)\s+(?=[“"(]?\p{Lu}|•|●)/u;

function sentencesIn(text: string, { start, end }: Stretch): readonly ProseSentence[] {
  const whole = text.slice(start, end);
  const parts: ProseSentence[] = [];
  let at = 0;
  for (const part of whole.split(ends).flatMap(inPieces)) {
    const from = whole.indexOf(part, at);
    at = from + part.length;
    if (part.trim() !== "")
      parts.push({
        start: start + from,
        end: start + at,
        text: part.replaceAll(/[\n\u00a0]/g, " "),
        isHeading: isHeading(part, whole),
        paragraph: start,
      });
  }
  return parts;
}

/** No sentence of a release is longer; what is, is read in pieces, so that any text takes time in proportion to its length. */
const longest = 2000;

function inPieces(part: string): readonly string[] {
  return part.length <= longest ? [part] : (part.match(/[\s\S]{1,2000}(?!\S)|[\s\S]{1,2000}/g) ?? []);
}

/** A short line without an end, alone in its paragraph and no item of a list; Markdown sets it between two stars. */
function isHeading(part: string, whole: string): boolean {
  const bare = /^\s*\*\*([^*]+)\*\*\s*$/.exec(part)?.[1] ?? part;
  return part === whole && bare.length < 160 && !/[.;,]\s*$/.test(bare) && !/^\s*[•●*-]/.test(bare);
}
