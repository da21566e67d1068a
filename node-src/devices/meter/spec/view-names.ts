/** What the face can show, in the order of its menu. A set stores the place of a view: a new one goes to the end. */
export const VIEW_NAMES = [
  "Loudness",
  "VU",
  "K-20",
  "K-14",
  "K-12",
  "History",
  "Spectrum",
  "Stereo",
  "Self-Test",
] as const;

export type ViewName = (typeof VIEW_NAMES)[number];

/** The place of a view in the menu, which the engines are told. */
export function viewPlace(name: ViewName): number {
  return VIEW_NAMES.indexOf(name);
}
