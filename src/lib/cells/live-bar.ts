import { type Html, h } from "../text/index.ts";

/** What stands below the controls of a cell: back to what was published, the link to what is set, and notes. */
export function liveBar(): Html {
  return h(
    "div",
    { class: "live-bar" },
    button("reset", "Reset to as published", { disabled: true }),
    button("copy", "Copy link"),
    h("p", { class: "live-note", hidden: true }),
  );
}

function button(action: string, words: string, more: { readonly disabled?: boolean } = {}): Html {
  return h("button", { type: "button", class: "live-button", "data-live-action": action, ...more }, words);
}
