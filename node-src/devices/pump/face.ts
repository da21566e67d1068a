import type { Ghost, Invitation } from "#src/chassis/face/parts/draw-invitation.ts";

/** Source: house taste. */
const GHOST: Ghost = {
  spans: [],
  curve: [0, 0.25, 0.5, 0.75].flatMap((at): [number, number][] => [
    [at, -0.9],
    [at + 0.05, -0.9],
    [at + 0.12, 0.3],
    [at + 0.2, 0.85],
    [at + 0.24, 0.9],
  ]),
};

/** What the Pump device says of itself before there is a curve. */
export const PUMP_INVITATION: Invitation = {
  hint: "Draws the recipe on the beat, or under the kick that it hears; this device or a clip envelope plays it.",
  ghost: GHOST,
};
