import type { Ghost, Invitation } from "#src/chassis/face/parts/draw-invitation.ts";

/** Source: house taste. */
const GHOST: Ghost = {
  spans: [
    [0, 0.16],
    [0.2, 0.33],
    [0.38, 0.55],
    [0.58, 0.74],
    [0.79, 1],
  ],
  curve: [
    [0, 0.15],
    [0.16, 0.15],
    [0.2, 0.85],
    [0.33, 0.85],
    [0.38, -0.7],
    [0.55, -0.7],
    [0.58, 0.35],
    [0.74, 0.35],
    [0.79, -0.3],
    [1, -0.3],
  ],
};

/** What the Ride device says of itself before there is a curve. */
export const RIDE_INVITATION: Invitation = {
  hint: "Steadyhand finds the phrases of this clip and draws the gain that evens them out.",
  ghost: GHOST,
};
