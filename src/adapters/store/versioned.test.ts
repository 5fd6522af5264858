import * as z from 'zod/mini';
import { Failure } from '../../ports/failure';
import { unwrap, written, type StoredShape } from './versioned';

const names: StoredShape<readonly string[]> = {
  kind: 'names',
  version: 1,
  schema: z.array(z.string()).check(z.maxLength(2)),
};

describe('a stored value', () => {
  it('reads as it was written', () => {
    expect(unwrap(names, written(names, ['Ada', 'Grace']))).toEqual(['Ada', 'Grace']);
  });

  it('is not written where it could not be read again', () => {
    const tooMany = () => written(names, ['Ada', 'Grace', 'Edsger']);
    expect(tooMany).toThrow(Failure);
    expect(tooMany).toThrow('unreadable: names');
  });
});
