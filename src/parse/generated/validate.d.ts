// Made by `npm run generate` from schemas/guide.schema.json. Do not edit.

export interface ShapeError {
  /** JSON pointer of the value. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** True when the value has the shape of a guide; else `errors` holds every fault. */
export declare const validate: { (value: unknown): boolean; errors?: readonly ShapeError[] | null };
