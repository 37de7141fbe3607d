import { words, z } from "../../text/node.ts";
import { isKnownHost, knownHosts } from "./repository-forms.ts";

const template = (what: string) =>
  z
    .string({ error: "an address" })
    .regex(/^https:\/\/\S+$/, "an address that begins with https://")
    .describe(`Where ${what}, with {path}, {branch}, {title} and {address} in their places.`);

/** `site.json`: what a site says of itself beside what it is made of. All of it may be left out. */
export const settingsSchema = z
  .strictObject(
    {
      $schema: z.string().optional().describe("The schema, for editors."),
      repository: z
        .string({ error: "an address such as https://github.com/owner/name" })
        .regex(/^https:\/\/[\w.-]+(?:\/[\w.~-]+)+$/, "an address such as https://github.com/owner/name")
        .optional()
        .describe(
          "Where the source of the site is kept: pages link to their source and to where errors are reported.",
        ),
      branch: words()
        .optional()
        .describe("The branch that the site is made from; main, where it is left out."),
      links: z
        .strictObject(
          {
            edit: template("a file is edited"),
            source: template("a file is read"),
            report: template("an error is reported"),
          },
          { error: "the three addresses edit, source and report" },
        )
        .optional()
        .describe("How the repository writes its addresses, where it is on a host that is not known."),
    },
    { error: "an object that describes a site" },
  )
  .refine(
    ({ repository, links }) => repository === undefined || links !== undefined || isKnownHost(repository),
    {
      path: ["repository"],
      message: `an address on ${knownHosts.join(", ")}, or another with "links" beside it`,
    },
  );

/** What a site says of itself. */
export type SiteSettings = z.infer<typeof settingsSchema>;
