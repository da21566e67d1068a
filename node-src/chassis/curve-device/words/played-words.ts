import type { CurveDevice } from "#src/chassis/plan/curve-device.ts";
import { controlReader } from "#src/chassis/work/control-values.ts";
import type { Decision, Press } from "#src/chassis/work/device-work.ts";
import type { CurveTarget } from "#src/curve/compile/curve-target.ts";

/** The menu "Mapped", in its order. */
const [AUTO, MODULATE] = [0, 1];

/**
 * How the device moves what it does not draw on its own stage, where that is not the best there is: what Auto takes over and why,
 * what is modulated by a person's choice and will not be heard. Nothing where nothing is to be said.
 */
export function playedWords(
  curves: readonly { readonly target: Mapped }[],
  { spec, lines }: Pick<CurveDevice, "spec" | "lines">,
  { controls }: Pick<Press, "controls">,
): Pick<Decision, "playedWords"> {
  const own = new Set(lines.map(({ parameter }) => parameter));
  const mapped = curves.map(({ target }) => target).filter(({ name }) => !own.has(name));
  const way = Math.round(controlReader(spec, controls)("way"));
  const said = way === AUTO ? takenWords(mapped) : way === MODULATE ? modulatedWords(mapped) : [];
  return said.length === 0 ? {} : { playedWords: said.join(" ") };
}

type Mapped = Pick<CurveTarget, "name" | "reach">;

function takenWords(mapped: readonly Mapped[]): string[] {
  const below = namesOf(mapped, "below");
  const unknown = namesOf(mapped, "unknown");
  return [
    ...(below === null ? [] : [`${below} taken over while it plays: Live modulates a level only below its knob.`]),
    ...(unknown === null
      ? []
      : [`${unknown} taken over while it plays: how Live modulates it is not known; Mapped: Modulate tries.`]),
  ];
}

function modulatedWords(mapped: readonly Mapped[]): string[] {
  const below = namesOf(mapped, "below");
  const unknown = namesOf(mapped, "unknown");
  return [
    ...(below === null
      ? []
      : [
          `${below} modulated: nothing above the knob is heard, and at rest it may stand lower. Mapped: Auto takes over.`,
        ]),
    ...(unknown === null ? [] : [`${unknown} modulated, and it is not known how far: Mapped: Auto takes over.`]),
  ];
}

/** The names of what reaches so far, and a verb; `null` where nothing does. */
function namesOf(mapped: readonly Mapped[], reach: CurveTarget["reach"]): string | null {
  const names = [...new Set(mapped.filter((target) => target.reach === reach).map(({ name }) => `“${name}”`))];
  const last = names.at(-1);
  if (last === undefined) return null;
  return names.length === 1 ? `${last} is` : `${names.slice(0, -1).join(", ")} and ${last} are`;
}
