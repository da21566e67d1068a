import { expect, it } from "vitest";
import { ReportSession } from "#src/devices/meter/report/report-session.ts";
import { OUTLETS_TOLD } from "#test/devices/meter/report/fake-measurement.ts";

it("what a machine says of a report that failed is shown on one line, and turns no direction of writing", async () => {
  const said: string[] = [];
  const ports = () => {
    throw new Error("no disk\n\u202Eksid on");
  };
  const session = new ReportSession(ports, (words) => said.push(words));
  session.told.measured(OUTLETS_TOLD);
  await session.write("/a/Loudness.html");
  expect(said).toEqual([expect.stringMatching(/^This press could not be answered \(no disk \uFFFDksid on\): /)]);
});
