/** What can be chosen: ids, or labels by id. An id that looks like a whole number would lose its place: use an array. */
export type Options = readonly string[] | Readonly<Record<string, string>>;

/** The ids among options, as literal types. */
export type IdOf<O extends Options> = O extends readonly (infer Id extends string)[] ? Id : keyof O & string;

export interface Option<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
}

const idForm = /^[A-Za-z0-9][A-Za-z0-9./_-]*$/;

/** Options in their order. Throws RangeError if there are none, one is doubled, or an id cannot stand in an address. */
export function toOptions<const O extends Options>(name: string, options: O): readonly Option<IdOf<O>>[] {
  const pairs = isIds(options) ? options.map((id) => [id, inWords(id)]) : Object.entries(options);
  if (pairs.length === 0) throw new RangeError(`the input "${name}" has no options`);
  const list = pairs.map(([id = "", label = ""]) => ({ id: checkId(name, id) as IdOf<O>, label }));
  const doubled = list.find(({ id }, index) => list.findIndex((other) => other.id === id) < index);
  if (doubled) throw new RangeError(`the input "${name}" has the option "${doubled.id}" twice`);
  return list;
}

const isIds = (options: Options): options is readonly string[] => Array.isArray(options);

function checkId(name: string, id: string): string {
  if (idForm.test(id)) return id;
  throw new RangeError(`"${id}" cannot be an option of "${name}": use kebab-case, "payroll-tax-credit"`);
}

/** `as-printed` is "as printed"; `2010-Q2` stays. */
const inWords = (id: string): string => id.replaceAll(/(?<=[a-z])-(?=[a-z])/g, " ");

/** One of the options. Throws RangeError for any other id: an author's mistake. */
export function knownId(name: string, options: readonly Option[], id: string): string {
  if (options.some((one) => one.id === id)) return id;
  throw new RangeError(`"${id}" is no option of "${name}": ${idsOf(options)}`);
}

/** The ids of options, for messages. */
export function idsOf(options: readonly Option[]): string {
  return options.map(({ id }) => id).join(", ");
}

/** The labels of options, for readers: `one of: thousands, millions`. */
export function oneOf(options: readonly Option[]): string {
  return `one of: ${options.map(({ label }) => label).join(", ")}`;
}
