import type { Ghost, Invitation } from "#src/chassis/face/parts/draw-invitation.ts";

/** Source: house taste. */
const GHOST: Ghost = {
  spans: [],
  curve: [
    [0, -0.9],
    [0.8, 0.9],
    [0.8, -0.9],
    [1, -0.9],
  ],
};

/** What the Sweep device says of itself before there is a curve. */
export const SWEEP_INVITATION: Invitation = {
  hint: "Draws builds, sweeps and drops over the bars or the sections of the song.",
  ghost: GHOST,
};
