import { DevalueError, stringify } from "devalue";
import type { Figure } from "../figures/index.ts";
import { type SentKind, sentForms } from "./sent-forms.ts";
import { isKind, type KindValues } from "./value-kinds.ts";

/** A value that no text can carry, such as a function; `path` says where in it: `.steps[0]`. */
export class UnsendableError extends Error {
  readonly path: string;

  constructor(path: string) {
    super(`a value cannot be sent: ${path}`);
    this.path = path;
  }
}

type Send<K extends SentKind> = (value: KindValues[K]) => unknown;
const senders: { readonly [K in SentKind]: { readonly send: Send<K> } } = sentForms;

/**
 * Values as text, for `receiveValues` to make them again elsewhere: plain data, and what cells make of figures. What
 * is the same object stays the same object. Throws UnsendableError for functions, and for objects of other classes.
 */
export function sendValues(value: unknown, onFigure: (figure: Figure) => void = () => {}): string {
  const reducer = <K extends SentKind>(kind: K) => [
    kind,
    (one: unknown) => {
      if (!isKind(kind, one)) return false;
      if (isKind("Figure", one)) onFigure(one);
      return senders[kind].send(one);
    },
  ];
  const kinds = Object.keys(sentForms) as readonly SentKind[];
  try {
    return stringify(value, Object.fromEntries(kinds.map(reducer)));
  } catch (error) {
    if (error instanceof DevalueError) throw new UnsendableError(error.path);
    throw error;
  }
}
