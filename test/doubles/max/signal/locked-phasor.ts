import type { Maker } from "#test/doubles/max/machine/box.ts";
import type { Transport } from "#test/doubles/max/transport.ts";

/** Source: docs.cycling74.com, time formats. */
const TICKS_A_BEAT = 480;

/**
 * `phasor~ @frequency N ticks @lock 1`: the transport's position within so many ticks, 0 to 1, sample by sample. While the
 * transport is off its frequency is zero: it stands where it stood, wherever the transport is put meanwhile.
 * Source: docs.cycling74.com/reference/phasor~.
 * @throws Error for any other phasor~: an interval given as arguments runs at 0 Hz (seen in Live 12.2).
 */
export const lockedPhasor: Maker = (box) => {
  const [ticks, unit] = box.text.attributes.get("frequency") ?? [];
  if (typeof ticks !== "number" || unit !== "ticks" || Number(box.attribute("lock") ?? 0) !== 1) {
    throw new Error(`phasor~ (${box.path}) is modelled with @frequency N ticks @lock 1 alone`);
  }
  const lap = ticks / TICKS_A_BEAT;
  let rate = 44_100;
  let phase = 0;
  return {
    receive: (_inlet, message) => box.refuse(message),
    signal: {
      inlets: 0,
      outlets: 1,
      start: (sampleRate) => {
        rate = sampleRate;
      },
      process: (_ins, [to]) => {
        const { transport } = box.world;
        for (let i = 0; i < to!.length; i++) {
          const share = transport.playing ? positionAfter(transport, i / rate) / lap : phase;
          phase = share - Math.floor(share);
          to![i] = phase;
        }
      },
    },
  };
};

/** Where a transport that runs is so many seconds into the vector, its loop included. */
function positionAfter({ beats, tempo, loop }: Transport, seconds: number): number {
  const position = beats + (seconds * tempo) / 60;
  const end = loop === undefined ? Number.POSITIVE_INFINITY : loop.start + loop.length;
  return loop !== undefined && beats < end && position >= end ? loop.start + (position - end) : position;
}
