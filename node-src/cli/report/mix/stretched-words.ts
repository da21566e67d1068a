/** That clips which Live stretches were stretched otherwise, behind what is said of a preview; nothing where there are none. */
export function stretchedWords(clips: number): string {
  if (clips === 0) return "";
  return clips === 1
    ? " One clip is stretched, by Signalsmith Stretch and not as Live does it."
    : ` ${clips} clips are stretched, by Signalsmith Stretch and not as Live does it.`;
}
