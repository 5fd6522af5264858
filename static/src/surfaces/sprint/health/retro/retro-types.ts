/** What a retrospective takes along of a sprint: texts and tables in the reader's language, ready to be written down. */
export interface RetroDocument {
  readonly title: string;
  readonly sections: readonly RetroSection[];
}

export interface RetroSection {
  readonly heading: string;
  readonly lines: readonly RetroLine[];
  readonly table: RetroTable | null;
}

/** A sentence, with a name before it where it has one. */
export interface RetroLine {
  readonly name: string | null;
  readonly text: string;
}

export interface RetroTable {
  readonly columns: readonly { readonly name: string; readonly numeric: boolean }[];
  readonly rows: readonly (readonly string[])[];
}
