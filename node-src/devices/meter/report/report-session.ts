import { type Presses, presses } from "#src/chassis/presses/presses.ts";
import { NOTHING_MEASURED } from "#src/devices/meter/face/standing-words.ts";
import { MeasurementTold } from "#src/devices/meter/report/told-measurement.ts";
import { type ReportPorts, writeReports } from "#src/devices/meter/report/write-reports.ts";
import { printable } from "#src/model/printable.ts";

/** The reports of one Meter: what the patch says of a measurement, and what is written of it. */
export class ReportSession {
  readonly told = new MeasurementTold();
  readonly busy: Presses["busy"];
  readonly #presses: Presses;
  readonly #ports: () => ReportPorts;
  readonly #say: (words: string) => void;

  /** @param say shows a sentence for a while. */
  constructor(ports: () => ReportPorts, say: (words: string) => void) {
    [this.#ports, this.#say] = [ports, (words) => say(printable(words))];
    this.#presses = presses((words) => this.#say(words));
    this.busy = this.#presses.busy;
  }

  /** Writes what was told of the measurement where the dialog said; each report to its end, one after the other. */
  write(path: string): Promise<void> {
    const { whole } = this.told;
    return this.#presses.lasting(async () => {
      if (whole === null) return this.#say(NOTHING_MEASURED);
      const written = await writeReports(this.#ports(), whole, path);
      this.#say(written.ok ? written.value : written.error.sentence);
    });
  }
}
