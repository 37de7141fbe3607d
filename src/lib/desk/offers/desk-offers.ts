/** What a release has to offer to the notebooks over it. */
export interface DeskOffers {
  readonly figures: readonly {
    readonly printed: string;
    readonly label: string;
    readonly line: number;
    readonly expression: string;
  }[];
  /** Ids that stand in quotation marks, each with what it is. */
  readonly ids: readonly { readonly id: string; readonly what: string }[];
  /** What cells see without declaring it. */
  readonly names: readonly string[];
}
