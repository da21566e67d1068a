import type { NumberTaken } from "#src/cli/frame/quantity/read-number.ts";

/** The options of a command by their long names, in the order in which help shows them. */
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** All that there is to say of an option: parsing, usage, help, ranges, suggestions and completion go by it. */
export type OptionSpec = SwitchOption | NumberOption | ChoiceOption | TextOption;

/** Given or not. */
export interface SwitchOption extends Told {
  readonly kind: "switch";
}

/** A number, its unit forgiven; or one of some names. */
export interface NumberOption extends Told, Valued, NumberTaken {
  readonly kind: "number";
  /** Taken in place of a number, in any case. */
  readonly names?: readonly string[];
  /** Other words for those, by the word. */
  readonly aliases?: Readonly<Record<string, string>>;
  /** There may be more names, which the command looks up: a word that is no name is left as it was typed. */
  readonly open?: true;
}

/** One of some words. */
export interface ChoiceOption extends Told, Valued {
  readonly kind: "choice";
  readonly choices: readonly string[];
}

/** Anything; what it means is the command's to find out. */
export interface TextOption extends Told, Valued {
  readonly kind: "text";
  readonly completes?: Completed;
  /** May be given several times: the values come in their order, a line each. Without it the last one counts. */
  readonly repeats?: true;
}

interface Told {
  /** For a person who knows Live; range, unit and choices are added to it. */
  readonly words: string;
  /** The heading that help shows it under. */
  readonly group: string;
  readonly short?: string;
  /** What counts where it is not given. */
  readonly usual?: string;
}

interface Valued {
  /** What stands for the value in usage and help: `T`, `OUT.als`. */
  readonly value: string;
  readonly required?: boolean;
}

/** What a shell offers for a value: files that end so, folders, or words, and what may stand `behind` an equals sign after one. There may be more words than are offered. */
export type Completed =
  | { readonly kind: "words"; readonly words: readonly string[]; readonly behind?: readonly string[] }
  | { readonly kind: "files"; readonly endings: readonly string[] }
  | { readonly kind: "folders" }
  | { readonly kind: "tracks" }
  | { readonly kind: "presets"; readonly device: string };

/** The values of some options: each in its own type, `undefined` where it was not given. */
export type OptionValues<Specs extends OptionSpecs> = { readonly [Name in keyof Specs]: ValueOf<Specs[Name]> };

type ValueOf<Spec extends OptionSpec> = Spec extends { readonly kind: "switch" }
  ? boolean
  : Spec extends { readonly kind: "number"; readonly open: true }
    ? number | string | undefined
    : Spec extends { readonly kind: "number"; readonly names: readonly (infer Name)[] }
      ? number | Name | undefined
      : Spec extends { readonly kind: "number" }
        ? number | undefined
        : Spec extends { readonly kind: "choice"; readonly choices: readonly (infer Choice)[] }
          ? Choice | undefined
          : Spec extends { readonly required: true }
            ? string
            : string | undefined;
