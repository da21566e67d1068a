import { deviceHead } from "#examples/live-set/devices.ts";
import { transformViewState } from "#examples/live-set/envelopes.ts";
import type { PointeeIds } from "#examples/live-set/parameters.ts";
import { target } from "#examples/live-set/parameters.ts";
import type { Element } from "#examples/live-set/xml.ts";
import { element, group, values } from "#examples/live-set/xml.ts";

export interface SequencerSpec {
  /** One a scene; `null` is an empty slot. */
  readonly slots: readonly (Element | null)[];
  readonly arrangement: readonly Element[];
  /** 1 automatic, 2 off. */
  readonly monitoring: 1 | 2;
}

/** What a sequencer holds: session slots, the arrangement's clips, and the targets of clip modulation. */
export function sequencerBody(ids: PointeeIds, spec: SequencerSpec): Element[] {
  return [
    ...deviceHead(ids),
    element("ClipSlotList", {}, spec.slots.map(clipSlot)),
    ...values({ MonitoringEnum: spec.monitoring, KeepRecordMonitoringLatency: true }),
    group("Sample", group("ArrangerAutomation", element("Events", {}, spec.arrangement), transformViewState())),
    ...MODULATION_TARGETS.map((tag) => target(ids, tag)),
    ...values({ PitchViewScrollPosition: NOT_SCROLLED, SampleOffsetModulationScrollPosition: NOT_SCROLLED }),
    group("Recorder", ...values({ IsArmed: false, TakeCounter: 1 })),
  ];
}

/** An idle sequencer, as every track keeps one for freezing. */
export function idleSequencer(ids: PointeeIds, slots: number): Element[] {
  return sequencerBody(ids, { slots: new Array<null>(slots).fill(null), arrangement: [], monitoring: 1 });
}

const MODULATION_TARGETS = [
  "VolumeModulationTarget",
  "TranspositionModulationTarget",
  "TransientEnvelopeModulationTarget",
  "GrainSizeModulationTarget",
  "FluxModulationTarget",
  "SampleOffsetModulationTarget",
  "ComplexProFormantsModulationTarget",
  "ComplexProEnvelopeModulationTarget",
] as const;

/** Live's word for a view that was never scrolled. */
const NOT_SCROLLED = -1073741824;

function clipSlot(clip: Element | null, id: number): Element {
  return element("ClipSlot", { Id: id }, [
    ...values({ LomId: 0 }),
    group("ClipSlot", element("Value", {}, clip ? [clip] : [])),
    ...values({ HasStop: true, NeedRefreeze: true }),
  ]);
}
