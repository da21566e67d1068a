/**
 * What becomes of one figure that is handed on for a genre: it stands here with its source, or it is refused with the reason.
 *
 * Source: each answer's own.
 */
export type KeyAnswer =
  | {
      readonly key: string;
      readonly answer: "entry";
      /** What is shipped in its place, and where. */
      readonly holds: string;
      readonly source: string;
    }
  | { readonly key: string; readonly answer: "refusal"; readonly why: string; readonly source: string | null };

/** An answer that stands, out of a row. */
export function entry(...[key, holds, source]: readonly [key: string, holds: string, source: string]): KeyAnswer {
  return { key, answer: "entry", holds, source };
}

/** A refusal out of a row; the source, where there is one, is of what speaks against the figure. */
export function refusal(...[key, why, source]: readonly [key: string, why: string, source?: string]): KeyAnswer {
  return { key, answer: "refusal", why, source: source ?? null };
}
