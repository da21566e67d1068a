/** The parts of Max's patcher JSON that bear on what a patch does. */
export interface PatcherJson {
  readonly boxes: readonly { readonly box: BoxJson }[];
  readonly lines: readonly { readonly patchline: LineJson }[];
  readonly [key: string]: unknown;
}

export interface BoxJson {
  readonly id: string;
  readonly maxclass: string;
  readonly text?: string;
  readonly varname?: string;
  readonly numinlets?: number;
  readonly numoutlets?: number;
  readonly outlettype?: readonly string[];
  readonly patching_rect?: readonly number[];
  readonly presentation_rect?: readonly number[];
  readonly patcher?: PatcherJson;
  readonly saved_object_attributes?: Readonly<Record<string, unknown>>;
  readonly saved_attribute_attributes?: { readonly valueof?: ValueOfJson };
  readonly textfile?: { readonly filename?: string; readonly text?: string; readonly embed?: number };
  readonly [key: string]: unknown;
}

export interface LineJson {
  readonly source: readonly [string, number];
  readonly destination: readonly [string, number];
}

export interface ValueOfJson {
  readonly parameter_longname?: string;
  readonly parameter_shortname?: string;
  readonly parameter_type?: number;
  readonly parameter_mmin?: number;
  readonly parameter_mmax?: number;
  readonly parameter_initial?: readonly (number | string)[];
  readonly parameter_initial_enable?: number;
  readonly parameter_invisible?: number;
  readonly parameter_enum?: readonly string[];
  readonly parameter_order?: number;
  readonly parameter_exponent?: number;
  readonly [key: string]: unknown;
}
