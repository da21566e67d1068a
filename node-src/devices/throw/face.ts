import type { Ghost, Invitation } from "#src/chassis/face/parts/draw-invitation.ts";

/** Source: house taste. */
const GHOST: Ghost = {
  spans: [
    [0, 0.3],
    [0.42, 0.72],
  ],
  curve: [
    [0, -0.9],
    [0.23, -0.9],
    [0.24, 0.8],
    [0.3, 0.8],
    [0.33, -0.9],
    [0.65, -0.9],
    [0.66, 0.8],
    [0.72, 0.8],
    [0.75, -0.9],
    [1, -0.9],
  ],
};

/** What the Throw device says of itself before there is a curve. */
export const THROW_INVITATION: Invitation = {
  hint: "Finds the last syllable of each phrase and opens the send for it.",
  ghost: GHOST,
};
