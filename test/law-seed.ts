// `LAW_SEED` makes the laws draw the same cases again, `LAW_RUNS` more of them than fast-check's hundred.
const { LAW_SEED, LAW_RUNS } = process.env;

if (LAW_SEED !== undefined || LAW_RUNS !== undefined) {
  const { default: fc } = await import("fast-check");
  fc.configureGlobal({
    ...(LAW_SEED !== undefined && { seed: Number(LAW_SEED) }),
    ...(LAW_RUNS !== undefined && { numRuns: Number(LAW_RUNS) }),
  });
}

export {};
