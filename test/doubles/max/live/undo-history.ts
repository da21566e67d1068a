import type { Parameter, ParameterValue } from "#test/doubles/max/live/parameter-registry.ts";

/** A change of one parameter that Live can take back. */
export interface ParameterStep {
  readonly parameter: Parameter;
  readonly before: ParameterValue;
  readonly after: ParameterValue;
}

/**
 * Live's undo history as far as one device's parameters go: whatever is done after an undo ends what could be redone.
 *
 * Source: Live manual, "Undo and Redo"; Max reference, Parameters: Hidden parameters are not part of it.
 */
export class UndoHistory {
  private done: ParameterStep[] = [];
  private undone: ParameterStep[] = [];

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  record(step: ParameterStep): void {
    this.done.push(step);
    this.undone = [];
  }

  /** The step to be put back, and what it is put back to. */
  undo(): readonly [Parameter, ParameterValue] | undefined {
    const step = this.done.pop();
    if (step === undefined) return undefined;
    this.undone.push(step);
    return [step.parameter, step.before];
  }

  redo(): readonly [Parameter, ParameterValue] | undefined {
    const step = this.undone.pop();
    if (step === undefined) return undefined;
    this.done.push(step);
    return [step.parameter, step.after];
  }
}
