/** The board and the sprint that the reader looks at; undefined where nothing was chosen. */
export interface Place {
  readonly boardId: number | undefined;
  readonly sprintId: number | undefined;
}

/** Out: the place that a path names, "health/{board}/{sprint}"; what is no id is passed over. */
export function placeOf(path: string): Place {
  const [, board, sprint] = path.split('/');
  return { boardId: idOf(board), sprintId: idOf(sprint) };
}

/** Out: the path of a place. */
export function pathOf({ boardId, sprintId }: Place): string {
  return ['health', boardId, sprintId].filter((part) => part !== undefined).join('/');
}

/** Module contexts hold ids as strings or numbers. */
export function idOf(id: string | number | undefined): number | undefined {
  const number = Number(id);
  return Number.isInteger(number) && number > 0 ? number : undefined;
}
