import { basename, parse } from "node:path";
import { type StemRole, stemRole } from "#src/decision/mix/roles/naming/stem-role.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";

/** What can be made of stems beside the whole. */
export const VERSIONS = ["radio", "instrumental", "acappella"] as const;

export type Version = (typeof VERSIONS)[number];

/** Which stems are in the whole, and in each version that is wanted. */
export interface StemParts {
  readonly whole: readonly string[];
  readonly versions: readonly { readonly version: Version; readonly stems: readonly string[] }[];
}

/**
 * Tells stems by their names.
 *
 * Shape: instrumental is all but voices, acappella voices alone, radio all but voices that are marked explicit. A clean voice is in the radio version alone, where an
 * explicit one stands in its place elsewhere.
 * Edge: refused where names do not tell what a version needs, with all of them.
 */
export function stemParts(paths: readonly string[], wanted: readonly Version[]): Result<StemParts, Refusal> {
  const stems = paths.map((path) => ({ path, ...stemRole(parse(path).name) }));
  const marked = stems.some(({ explicit }) => explicit);
  const whole = stems.filter(({ clean }) => !(clean && marked));
  const parts: Readonly<Record<Version, readonly (StemRole & { readonly path: string })[]>> = {
    radio: marked ? stems.filter(({ explicit }) => !explicit) : [],
    instrumental: whole.filter(({ vocal }) => !vocal),
    acappella: whole.filter(({ vocal }) => vocal),
  };
  const names = paths.map((path) => `“${basename(path)}”`).join(", ");
  const no = (words: string) => refused(refusal("audio-unsupported", words));
  if (paths.length === 0) return no("The folder of stems holds the mix alone: put the stems there.");
  const voices = parts.acappella.length;
  if (voices === 0 && wanted.some((version) => version !== "radio"))
    return no(
      `No stem is named as a voice (${names}): give those that are a name with vocal, vox, voice, lead, bgv or choir in it.`,
    );
  if (!marked && wanted.includes("radio"))
    return no(
      `No stem is marked explicit (${names}), and a radio version is a clean edit: name the voice that it leaves out such as “Vocal explicit.wav”, and what it has in its place “Vocal clean.wav”.`,
    );
  if (wanted.includes("instrumental") && parts.instrumental.length === 0)
    return no(`Every stem is named as a voice (${names}): an instrumental needs others.`);
  return ok({
    whole: whole.map(({ path }) => path),
    versions: wanted.map((version) => ({ version, stems: parts[version].map(({ path }) => path) })),
  });
}
