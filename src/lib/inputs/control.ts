import type { Input, Refused } from "../notebook/index.ts";
import type { ControlKind, Field, Values } from "./kind.ts";

const kebabCase = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** A control of any kind, at what it is set to. Frozen: `at` and `set` give another. */
export class Control<Value = unknown> implements Input<Value> {
  readonly name: string;
  readonly label: string;
  readonly kind: ControlKind<Value>;
  readonly values: Values;
  readonly value: Value;
  readonly setting: string | null;

  /** As published, unless `values` says otherwise. Throws RangeError for a name that cannot stand in an address. */
  constructor({ name, label }: Field, kind: ControlKind<Value>, values: Values = kind.published) {
    if (!kebabCase.test(name))
      throw new RangeError(`"${name}" cannot name an input: use kebab-case, "tax-rate"`);
    if (label.trim() === "") throw new RangeError(`the input "${name}" has no label`);
    const isPublished = isSame(values, kind.published);
    this.name = name;
    this.label = label;
    this.kind = kind;
    this.values = Object.freeze([...values]);
    this.value = kind.valueOf(values, isPublished);
    this.setting = isPublished ? null : kind.write(values);
    Object.freeze(this);
  }

  at(setting: string | null): Control<Value> | null {
    const values = setting === null ? this.kind.published : this.kind.read(setting);
    return values && new Control(this, this.kind, values);
  }

  set(entered: readonly string[]): Control<Value> | Refused {
    const values = this.kind.accept(entered);
    return "refused" in values ? values : new Control(this, this.kind, values);
  }
}

function isSame(a: Values, b: Values): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}
