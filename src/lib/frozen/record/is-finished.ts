import { readHtml } from "../../text/node.ts";

const active = new Set(["base", "embed", "form", "iframe", "link", "meta", "object", "script", "style"]);

/** Whether HTML is only read: it has no script, nothing that begins one, and nothing that loads anything. */
export function isFinished(html: string): boolean {
  let finished = true;
  readHtml(html, {
    open(name, attributes) {
      const loads = Object.entries(attributes).some(([key, value]) => isActive(key, value));
      if (active.has(name) || loads) finished = false;
    },
  });
  return finished;
}

function isActive(name: string, value: string): boolean {
  if (name === "href") return !/^(?:https?:\/\/|#)/.test(value);
  return /^(?:on|src|style|action|formaction|xlink)/.test(name);
}
