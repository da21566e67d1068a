import type { CommandSpec } from "#src/cli/frame/command.ts";
import type { Completed, OptionSpec } from "#src/cli/frame/options/option-spec.ts";

/** What a shell offers at one place of a line. */
export type Offer =
  | { readonly kind: "words"; readonly words: readonly string[]; readonly behind?: readonly string[] }
  | { readonly kind: "files"; readonly endings: readonly string[] }
  | { readonly kind: "folders" }
  | { readonly kind: "tracks" }
  | { readonly kind: "nothing" };

/** A command as a shell completes it. */
export interface CommandOffers {
  readonly name: string;
  readonly summary: string;
  readonly operands: Offer;
  readonly options: readonly OptionOffer[];
}

export interface OptionOffer {
  /** With its dashes. */
  readonly word: string;
  readonly says: string;
  /** What may follow; `null` for a switch. */
  readonly value: Offer | null;
}

/** All that is offered, from the tables of the commands and the presets of each device by their files' names. */
export function offersOf(specs: readonly CommandSpec[], presets: PresetNames): readonly CommandOffers[] {
  return specs.flatMap((spec) =>
    [spec.name, ...(spec.alias === undefined ? [] : [spec.alias])].map((name) => offersUnder(name, spec, presets)),
  );
}

function offersUnder(name: string, { summary, operands, options }: CommandSpec, presets: PresetNames): CommandOffers {
  return {
    name,
    summary,
    operands: operands.choices === undefined ? offered(operands.completes, presets) : wordsOf(operands.choices),
    options: [
      ...Object.entries(options).map(([each, option]) => ({
        word: `--${each}`,
        says: option.words,
        value: option.kind === "switch" ? null : valueOffer(option, presets),
      })),
      { word: "--help", says: "says all of this command", value: null },
    ],
  };
}

/** Each word as it can stand: with all that may follow its equals sign. */
export function wholeWords({ words, behind }: Extract<Offer, { kind: "words" }>): readonly string[] {
  return behind === undefined ? words : words.flatMap((word) => behind.map((each) => `${word}=${each}`));
}

export type PresetNames = Readonly<Record<string, readonly string[]>>;

function valueOffer(option: Exclude<OptionSpec, { kind: "switch" }>, presets: PresetNames): Offer {
  if (option.kind === "choice") return wordsOf(option.choices);
  if (option.kind === "number") return option.names === undefined ? { kind: "nothing" } : wordsOf(option.names);
  return offered(option.completes, presets);
}

function offered(completes: Completed | undefined, presets: PresetNames): Offer {
  if (completes === undefined) return { kind: "nothing" };
  if (completes.kind !== "presets") return completes;
  return wordsOf(presets[completes.device] ?? Object.values(presets).flat());
}

function wordsOf(words: readonly string[]): Offer {
  return { kind: "words", words };
}
