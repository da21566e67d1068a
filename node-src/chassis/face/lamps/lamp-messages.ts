import { type FaceMessage, type FaceReceiver, isNumber, wordsOf } from "#src/chassis/face/common-messages.ts";

/** What a lamp's message says of it: the selector, and the atoms behind the lamp's place. */
export type LampPart<Lamp> = readonly [selector: string, atoms: (lamp: Lamp) => readonly (number | string)[]];

/** What to send so that lamps that show `before` show `after`. Of a lamp only what is another now: every sentence that is sent stays in Max's memory. */
export function lampMessages<Lamp>(
  parts: readonly LampPart<Lamp>[],
  before: readonly Lamp[],
  after: readonly Lamp[],
): FaceMessage[] {
  return after.flatMap((lamp, place) =>
    parts.flatMap(([selector, atomsOf]): FaceMessage[] => {
      const [was, atoms] = [before[place], atomsOf(lamp)];
      return was !== undefined && isSame(atomsOf(was), atoms) ? [] : [[selector, place, ...atoms]];
    }),
  );
}

function isSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((atom, at) => atom === others[at]);
}

/** What one lamp, by its place from 0, changes of a face that has it; `null` where it has not. */
export function lampChange<Lamp>(
  { lamps }: LampsShown<Lamp>,
  place: unknown,
  change: Partial<Lamp>,
): LampsShown<Lamp> | null {
  if (!isNumber(place) || lamps[place] === undefined) return null;
  return { lamps: lamps.map((lamp, at) => (at === place ? { ...lamp, ...change } : lamp)) };
}

interface LampsShown<Lamp> {
  readonly lamps: readonly Lamp[];
}

/** Takes `N WORDS` for what one lamp says of itself. */
export function lampWords<Lamp>(key: keyof Lamp): FaceReceiver<LampsShown<Lamp>> {
  return (state, [place, ...words]) => lampChange<Lamp>(state, place, { [key]: wordsOf(words) } as Partial<Lamp>);
}
