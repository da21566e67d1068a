/** What was learnt of devices in a running Live, kept from one reading to the next. */
export interface LearntDevices {
  /** By class. */
  readonly orders: Map<string, ParameterOrder>;
  /** Whether an inferred law is what Live shows, by `lawKey`; those that were not held against it yet have no entry. */
  readonly laws: Map<string, boolean>;
}

/** The names of a class's parameters by their place, which are one for all devices of it within a running Live. */
export type ParameterOrder = readonly string[];

export function nothingLearnt(): LearntDevices {
  return { orders: new Map(), laws: new Map() };
}
