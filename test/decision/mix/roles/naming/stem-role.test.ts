import { describe, expect, it } from "vitest";
import { stemRole } from "#src/decision/mix/roles/naming/stem-role.ts";

describe("what a stem's name says of it", () => {
  it.each([
    "Vocal",
    "03 Lead Vox",
    "LeadVocal",
    "bgv_L",
    "Choir 2",
    "LEAD",
    "Main Voice (dry)",
    "Backing Vocals",
    "Rap 1",
  ])("%s is a voice", (name) => expect(stemRole(name)).toEqual({ vocal: true, explicit: false, clean: false }));

  it.each([
    ...[
      "Drums",
      "Lead Synth",
      "Lead Gtr",
      "lead_line",
      "Vox Organ",
      "Vocoder Pad",
      "Instrumental",
      "No Vocals",
      "Without Vox",
    ],
    ...["Clean Gtr", "Dirty Bass", "Radio FX", "Invoice", "Evocative", "Advocate", ""],
  ])("%s is none", (name) => expect(stemRole(name)).toEqual({ vocal: false, explicit: false, clean: false }));

  it("marks voices alone", () => {
    expect(stemRole("Lead Vox (Explicit)")).toEqual({ vocal: true, explicit: true, clean: false });
    expect(stemRole("Vocal - clean")).toEqual({ vocal: true, explicit: false, clean: true });
  });
});
