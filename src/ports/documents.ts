/** A stored value with its revision: whoever saves says which revision the change was made on. */
export interface Versioned<T> {
  readonly rev: number;
  readonly value: T;
}

/** Where a document belongs: a project (its id), or the whole site. */
export interface DocumentId {
  readonly project: string;
  /** Tells documents of one kind in one project apart; empty where there is only one. */
  readonly name: string;
}

/**
 * Documents of one kind, that people or jobs change (design §6). Every method throws a Failure; a value of a shape
 * that cannot be read gives `unreadable`, one of a newer version of the app `newerData`.
 */
export interface Documents<T> {
  readonly kind: string;
  read(id: DocumentId): Promise<Versioned<T> | null>;
  /**
   * Saves on top of revision `expected` (null: there was none). Out: the new revision.
   * Throws a Failure `conflict` where somebody else was faster; nothing is written then.
   */
  save(id: DocumentId, value: T, expected: number | null): Promise<number>;
  remove(id: DocumentId): Promise<void>;
  /** All documents of this kind in a project. */
  list(project: string): Promise<(DocumentId & Versioned<T>)[]>;
  /** The projects that have a document of this kind. */
  projects(): Promise<string[]>;
}
