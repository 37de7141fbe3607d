import { parse } from "devalue";
import { sentForms } from "./sent-forms.ts";

/** The values that `sendValues` wrote. */
export function receiveValues(text: string): unknown {
  const receivers = Object.entries(sentForms).map(([kind, { receive }]) => [kind, receive]);
  return parse(text, Object.fromEntries(receivers));
}
