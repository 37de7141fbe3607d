/** The parts used here of packages that come without types. */
declare module "js-yaml" {
  export const CORE_SCHEMA: unknown;
  export function load(text: string, options?: { schema?: unknown }): unknown;
  export class YAMLException extends Error {
    reason: string;
    mark?: { line: number; column: number };
  }
}

declare module "@observablehq/runtime" {
  export interface Observer {
    fulfilled?(value: unknown): void;
    rejected?(error: unknown): void;
  }
  export interface Variable {
    define(name: string, inputs: readonly string[], definition: (...inputs: never[]) => unknown): Variable;
  }
  export interface Module {
    variable(observer?: Observer): Variable;
  }
  export class Runtime {
    constructor(builtins?: object, global?: (name: string) => unknown);
    module(): Module;
    dispose(): void;
  }
}

declare module "prismjs" {
  export interface Token {
    readonly type: string;
    readonly content: string | Token | readonly (string | Token)[];
  }
  const Prism: {
    readonly languages: Readonly<Record<string, object>>;
    tokenize(text: string, grammar: object): readonly (string | Token)[];
  };
  export default Prism;
}

declare module "prismjs/components/prism-typescript.js";
