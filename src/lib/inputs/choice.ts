import type { ControlKind, Values } from "./kind.ts";
import { type IdOf, knownId, type Options, oneOf, toOptions } from "./options.ts";

/** What the author of a choice of one says. */
export interface ChoiceSpec<O extends Options> {
  readonly name: string;
  readonly label: string;
  readonly options: O;
  /** Left out: the first option. */
  readonly value?: IdOf<NoInfer<O>>;
}

type Choice<O extends Options> = Omit<ControlKind<IdOf<O>>, "name" | "draw"> & {
  readonly options: ReturnType<typeof toOptions<O>>;
};

/** What radio buttons and a list to select from have in common. */
export function toChoice<O extends Options>({ name, options, value }: ChoiceSpec<O>): Choice<O> {
  const list = toOptions(name, options);
  const find = (id: string | undefined) => list.find((one) => one.id === id);
  const only = (entered: Values): Values | null => {
    const [id, ...more] = entered;
    return id !== undefined && more.length === 0 && find(id) ? [id] : null;
  };
  return {
    options: list,
    domain: { kind: "options", options: list, isMany: false },
    published: [value === undefined ? (list[0]?.id ?? "") : knownId(name, list, value)],
    read: (setting) => only([setting]),
    write: ([id = ""]) => id,
    accept: (entered) => only(entered) ?? { refused: oneOf(list) },
    valueOf: ([id = ""]) => id as IdOf<O>,
    words: ([id]) => find(id)?.label ?? "",
  };
}
