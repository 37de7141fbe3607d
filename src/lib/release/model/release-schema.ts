import { addressPart, day, withDistinctIds, words, z } from "../../text/node.ts";

const schemaFile = z.string().optional().describe("The schema, for editors.");
const sized = (what: string) =>
  z
    .int({ error: "a power of ten, 0 to 12" })
    .min(0, "a power of ten, 0 to 12")
    .max(12, "a power of ten, 0 to 12")
    .describe(`The power of ten of ${what}: 3 for thousands.`);

const segment = z
  .strictObject({ id: addressPart(), title: words() }, { error: "an id and a title" })
  .describe("A business segment, under the id that facts use.");

const period = z
  .strictObject(
    {
      id: addressPart(),
      kind: z.enum(["duration", "instant"], { error: "duration or instant" }),
      start: day().describe("The first day; of an instant, the day."),
      end: day().describe("The last day; of an instant, the day."),
      label: words(),
    },
    { error: "a period" },
  )
  .refine(({ start, end }) => start <= end, { path: ["end"], message: "no day before the start" })
  .refine(({ kind, start, end }) => kind === "duration" || start === end, {
    path: ["end"],
    message: "the day of the start, since an instant is one day",
  });

/** `release.json`: what is said about a release beside its text. */
export const releaseSchema = z.strictObject(
  {
    $schema: schemaFile,
    id: addressPart().describe(
      "The name of the release's folder; part of every address of what is published of it.",
    ),
    issuer: words(),
    ticker: z.string({ error: "a text, perhaps empty" }),
    title: words(),
    published: day().describe("The day of publication."),
    currency: words(),
    source: words().describe("Where the text is from."),
    original: z
      .strictObject(
        {
          filing: words().optional().describe("Its number where it was filed or furnished."),
          date: day().optional().describe("The day of the filing."),
          address: z
            .string({ error: "an address that begins with https://" })
            .regex(/^https?:\/\/\S+$/, "an address that begins with https://")
            .optional()
            .describe("Where it can be read."),
        },
        { error: "the filing, its date and its address, as far as they are known" },
      )
      .optional()
      .describe("Where the original is, as far as that is known."),
    sha256: z
      .string({ error: "a SHA-256 of 64 hexadecimal digits" })
      .regex(/^[0-9a-f]{64}$/, "a SHA-256 of 64 hexadecimal digits")
      .describe("The checksum of the bytes of release.txt."),
    draft: z.boolean({ error: "true or false" }).optional().describe("Seen in npm run dev only."),
    segments: withDistinctIds(segment, "segments"),
    periods: withDistinctIds(period, "periods"),
  },
  { error: "an object that describes a release" },
);

const table = z
  .strictObject(
    {
      id: addressPart(),
      caption: words().describe("As it stands above the table, without the scale."),
      scale: z
        .strictObject(
          { money: sized("money"), shares: sized("numbers of shares") },
          { error: "powers of ten of money and shares" },
        )
        .optional()
        .describe("Where the table states none."),
      reason: words().optional().describe("Why the scale is this one."),
    },
    { error: "a table" },
  )
  .refine(({ scale, reason }) => (scale === undefined) === (reason === undefined), {
    path: ["reason"],
    message: "the reason for the scale: where there is one of them, there are both",
  });

/** `tables.json`: the tables of a release in the order of their authority. */
export const tablesSchema = withDistinctIds(table, "tables");

const reconciliation = z.strictObject(
  {
    id: addressPart().describe("Part of the permalink."),
    table: words().describe("The id of the table in tables.json."),
    notebook: words().describe("The slug of the notebook that discusses it."),
    aliases: z
      .array(words(), { error: "a list of addresses" })
      .optional()
      .describe("Addresses that it had before: reconciliations/old-id/."),
  },
  { error: "a reconciliation" },
);

/** `reconciliations.json`: the reconciliations of a release that have a permalink. */
export const reconciliationsSchema = withDistinctIds(reconciliation, "reconciliations");

/** A reconciliation as it is declared. */
export type DeclaredReconciliation = z.infer<typeof reconciliation>;

/** The schemas of declarations in JSON, by the name of the file in a release's folder. */
export const declarationSchemas = {
  "release.json": releaseSchema,
  "tables.json": tablesSchema,
  "reconciliations.json": reconciliationsSchema,
} as const;
