/** What the page of the desk runs: this module is bundled with all that it needs. */
import { openPublishedDesk } from "./open-published-desk.ts";

const place = document.getElementById("_desk-place");
if (place) void openPublishedDesk(place);
