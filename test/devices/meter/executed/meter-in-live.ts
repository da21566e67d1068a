import { type LiveReading, liveReading } from "#src/devices/meter/engine/outlets.ts";
import { METER_SPEC } from "#src/devices/meter/spec/meter-spec.ts";
import { LiveWithRides, type RideInLive, vocalSet } from "#test/devices/ride/executed/ride-in-live.ts";
import { metered } from "#test/doubles/heard/metered.ts";
import type { SetShape } from "#test/doubles/live-api/live-node.ts";
import { musicLike } from "#test/doubles/made/music-like.ts";

export const RATE = 48_000;
/** Four seconds of music, eight beats at 120. */
export const MUSIC = musicLike(4, RATE);

/** A Live around one Meter. */
export class MeterInLive {
  readonly around: LiveWithRides;
  readonly meter: RideInLive;

  /** @param environment for the device's process, over that of this one. */
  constructor(shape: Partial<SetShape> = {}, environment: Readonly<Record<string, string>> = {}) {
    this.around = new LiveWithRides({ ...vocalSet([]), ...shape } as SetShape, METER_SPEC);
    this.meter = this.around.drop("Vox", undefined, { environment });
  }

  /** Plays sound from where the transport is, as fast as told; the face has looked then. */
  play(sound: readonly Float32Array[] = MUSIC, speed?: number, atBlock?: (start: number) => void): void {
    const more = { ...(speed === undefined ? {} : { speed }), ...(atBlock === undefined ? {} : { atBlock }) };
    this.meter.device.render(sound, { sampleRate: RATE, ...more });
    this.meter.device.advance(1000);
  }

  /** A hand draws the loop brace; the device has heard of it. */
  loop(loop: { readonly start: number; readonly length: number }): void {
    const { transport } = this.around;
    transport.loop = loop;
    transport.jump(transport.beats);
    this.meter.device.advance(100);
  }

  /** What the face was told last. */
  get reading(): LiveReading {
    return liveReading((this.meter.shown("reading").at(-1)?.args ?? []).map(Number));
  }

  /** The last line of the face. */
  get said(): string {
    const calls = this.meter.device.paint("face");
    return calls.flatMap((call) => (JSON.stringify(call).match(/"([^"]{12,})"/) ?? []).slice(1)).at(-1) ?? "";
  }

  /** All words on the face, line behind line. */
  get read(): string {
    return this.meter.device
      .paint("face")
      .flatMap(([name, said]) => (name === "show_text" ? [String(said)] : []))
      .join(" ");
  }

  close(): Promise<unknown> {
    return this.around.close();
  }
}

/** What the meter that reads files says of a part of the music, in seconds. */
export function partMetered(from: number, to: number) {
  return metered(
    MUSIC.map((channel) => channel.subarray(Math.round(from * RATE), Math.round(to * RATE))),
    RATE,
  );
}
