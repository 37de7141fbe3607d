import type { ControlKind, Values } from "./kind.ts";
import { knownId, type Option, oneOf } from "./options.ts";

/** Whether the address lists what is checked, or what was taken away. */
export type AddressOf = "checked" | "unchecked";

type Subset = Pick<ControlKind<unknown>, "published" | "read" | "write" | "accept">;

/** What all controls have in common in which any number of options can be checked. */
export function toSubset(
  name: string,
  options: readonly Option[],
  published: readonly string[],
  address: AddressOf,
): Subset {
  const ids = options.map(({ id }) => id);
  const known = (some: readonly string[]): boolean => some.every((id) => ids.includes(id));
  const those = (some: readonly string[]): Values => ids.filter((id) => some.includes(id));
  const others = (some: readonly string[]): Values => ids.filter((id) => !some.includes(id));
  const listed = address === "checked" ? those : others;
  return {
    published: those(published.map((id) => knownId(name, options, id))),
    read: (setting) => {
      const some = setting === "" ? [] : setting.split(",");
      return known(some) ? listed(some) : null;
    },
    write: (values) => listed(values).join(","),
    accept: (entered) => (known(entered) ? those(entered) : { refused: oneOf(options) }),
  };
}
