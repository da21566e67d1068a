import { UsageError } from "#src/cli/frame/command.ts";
import { textOption } from "#src/cli/frame/option-values.ts";
import type { DeliveryTarget } from "#src/decision/delivery/judge-delivery.ts";
import { type Platform, USUAL_TOLERANCE } from "#src/knowledge/platforms/platform.ts";
import { PLATFORMS } from "#src/knowledge/platforms/platforms.ts";
import { nearNames, plainName } from "#src/model/naming/near-names.ts";
import type { Lufs } from "#src/model/units.ts";

/**
 * `--target spotify` or `--target -16` as what a recording is held against; `undefined` when it was not given.
 *
 * Shape: a destination's name in any case, or a loudness from -70 to 0, with or without “LUFS” behind it and with a comma or a point.
 * Edge: a loudness alone has no ceiling and takes the usual tolerance.
 * @throws UsageError for anything else, with the names that come nearest.
 */
export function targetOption(options: Parameters<typeof textOption>[0]): DeliveryTarget | undefined {
  const text = textOption(options, "target");
  if (text === undefined) return undefined;
  const number = NUMBER.exec(text.normalize("NFKC").replace(MINUS, "-").trim());
  if (number !== null) return loudnessAlone(Number(number[1]!.replace(",", ".")), text);
  const wanted = plainName(text);
  const platform = PLATFORMS.find((row) => namesOf(row).some((name) => plainName(name) === wanted));
  if (platform !== undefined) return { ...platform, platform };
  const near = nearNames(text, PLATFORMS.flatMap(namesOf));
  const advice =
    near.length > 0 ? `did you mean ${near.join(" or ")}?` : `it takes a loudness in LUFS, or one of ${IDS}.`;
  throw new UsageError(`--target does not know "${text}": ${advice}`);
}

const NUMBER = /^([+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+))\s*(?:lufs|lkfs)?$/i;
/** Minus signs and dashes that keyboards and texts put there. */
const MINUS = /[\u2212\u2012\u2013]/g;
const QUIETEST: Lufs = -70;
const IDS = PLATFORMS.map(({ id }) => id).join(", ");

function namesOf({ id, name, aliases }: Platform): readonly string[] {
  return plainName(name) === plainName(id) ? [id, ...aliases] : [id, ...aliases, name];
}

function loudnessAlone(loudness: Lufs, text: string): DeliveryTarget {
  if (loudness > 0 && loudness <= -QUIETEST) {
    throw new UsageError(
      `--target takes a loudness from ${QUIETEST} to 0 LUFS, not "${text}": did you mean -${loudness}?`,
    );
  }
  if (!(loudness >= QUIETEST && loudness <= 0)) {
    throw new UsageError(`--target takes a loudness from ${QUIETEST} to 0 LUFS, not "${text}".`);
  }
  return {
    id: `${loudness} LUFS`,
    name: `${loudness.toFixed(1)} LUFS`,
    loudness,
    tolerance: USUAL_TOLERANCE,
    truePeak: null,
    truePeakIfLoud: null,
    loudAbove: null,
    platform: null,
  };
}
