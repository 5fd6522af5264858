import { pathOf, placeOf } from './place';

describe('the place of the health tab in the path', () => {
  it.each([
    ['health', { boardId: undefined, sprintId: undefined }],
    ['health/3', { boardId: 3, sprintId: undefined }],
    ['health/3/313', { boardId: 3, sprintId: 313 }],
  ])('%s and back', (path, place) => {
    expect(placeOf(path)).toEqual(place);
    expect(pathOf(place)).toBe(path);
  });

  it.each(['', 'health/x/y', 'health/-1/0', 'health/1.5'])('passes over what is no id: %p', (path) => {
    expect(placeOf(path)).toEqual({ boardId: undefined, sprintId: undefined });
  });
});
