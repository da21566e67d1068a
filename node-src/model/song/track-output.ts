/** Where a track's sound goes: on to the main track, its group, another track's input or a device of that, outside, or nowhere but its sends. */
export type TrackOutput =
  | { readonly to: "main" | "group" | "outside" | "nowhere" }
  | { readonly to: "track" | "device"; readonly track: number };
