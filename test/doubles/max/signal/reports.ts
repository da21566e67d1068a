import type { Box, Maker } from "#test/doubles/max/machine/box.ts";
import { float, int, isNumber, numberOf } from "#test/doubles/max/machine/message.ts";
import type { Transport } from "#test/doubles/max/transport.ts";

const MILLISECONDS = 1000;
const SECONDS_A_MINUTE = 60;

/** `snapshot~ MS`: the last sample as a number, on a bang or every so often. */
export const snapshot: Maker = (box) => {
  let latest = 0;
  return reporting(box, {
    take: (samples) => {
      latest = samples.at(-1) ?? latest;
    },
    report: () => box.out(0, float(latest)),
  });
};

/** `peakamp~ MS`: the largest sample since the last report. */
export const peakAmplitude: Maker = (box) => {
  let peak = 0;
  return reporting(box, {
    take: (samples) => {
      for (const sample of samples) peak = Math.max(peak, Math.abs(sample));
    },
    report: () => {
      const value = peak;
      peak = 0;
      box.out(0, float(value));
    },
  });
};

interface Report {
  take(samples: Float64Array): void;
  report(): void;
}

function reporting(box: Box, { take, report }: Report): ReturnType<Maker> {
  let interval = Number(box.text.args[0] ?? box.attribute("interval") ?? 0);
  let active = Number(box.attribute("active") ?? 1) !== 0;
  let rate = 0;
  let since = 0;
  return {
    receive: (inlet, message) => {
      if (message.selector === "bang") report();
      else if (message.selector === "start") active = true;
      else if (message.selector === "stop") active = false;
      else if (message.selector === "interval") interval = Number(message.args[0]);
      else if (isNumber(message) && inlet === 0) active = numberOf(message) !== 0;
      else interval = numberOf(message);
    },
    signal: {
      inlets: 1,
      outlets: 0,
      start: (sampleRate) => {
        rate = sampleRate;
      },
      process: ([from]) => {
        take(from!);
        since += from!.length;
        if (!active || interval <= 0 || since < (interval / MILLISECONDS) * rate) return;
        since = 0;
        box.world.scheduler.after(0, report);
      },
    },
  };
}

/**
 * `plugsync~`: where the transport stands, the rightmost outlet first, on a bang and at every vector; what a vector said comes
 * before the next one. Source: docs.cycling74.com/reference/plugsync~.
 */
export const plugSync: Maker = (box) => {
  let rate = 44_100;
  return {
    receive: () => sync(box, rate, box.world.transport),
    signal: {
      inlets: 0,
      outlets: 0,
      start: (sampleRate) => {
        rate = sampleRate;
      },
      process: () => {
        const { beats, playing, tempo, samples, signature } = box.world.transport;
        box.world.scheduler.after(0, () => sync(box, rate, { beats, playing, tempo, samples, signature }));
      },
    },
  };
};

type Synced = Pick<Transport, "beats" | "playing" | "tempo" | "samples" | "signature">;

/** Bars and beats count from 1; tempo is in samples a beat. */
function sync(box: Box, rate: number, { beats, playing, tempo, samples, signature }: Synced): void {
  const [above, below] = signature;
  const units = (beats * below) / 4;
  const ppq = box.world.options.plugSyncBeats === "stuck" ? 0 : beats;
  box.out(8, int(0x1f));
  box.out(7, int(samples));
  box.out(6, float(ppq));
  box.out(5, float((rate * SECONDS_A_MINUTE) / tempo));
  box.out(4, { selector: "list", args: [above, below] });
  box.out(3, float(units - Math.floor(units)));
  box.out(2, int((Math.floor(units) % above) + 1));
  box.out(1, int(Math.floor(units / above) + 1));
  box.out(0, int(Number(playing)));
}

/** `dspstate~`: on or off, sample rate, and the two vector sizes when audio starts. */
export const dspState: Maker = (box) => {
  let rate = 0;
  let block = 0;
  const report = () => {
    box.out(3, int(block));
    box.out(2, int(block));
    box.out(1, float(rate));
    box.out(0, int(Number(rate > 0)));
  };
  return {
    receive: report,
    signal: {
      inlets: 1,
      outlets: 0,
      start: (sampleRate) => {
        rate = sampleRate;
        box.world.scheduler.after(0, report);
      },
      process: ([from]) => {
        block = from!.length;
      },
    },
  };
};
