import { serve } from "../../src/commands/serve/site-server.ts";
import { sharedSite } from "../sites/shared-site.ts";

const { folder, dist } = await sharedSite("live");

/**
 * A small site with live notebooks: `controls`, with every kind of control; `failing`, with a cell that fails; and
 * `tables`, with one that transforms a table. Where its project and its pages lie, and where they are served.
 */
export const liveSite = { folder, dist, url: (await serve({ folder: dist, port: 0 })).url };
