import { documentOf, textOf } from './adf';

describe('Atlassian documents as text', () => {
  it('gives back what was written', () => {
    expect(textOf(documentOf('One\n\nTwo'))).toBe('One\n\nTwo');
  });

  it('reads lists, breaks and marks', () => {
    const item = (text: string) => ({
      type: 'listItem',
      content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
    });
    const content = [
      {
        type: 'paragraph',
        content: [{ type: 'text', text: 'a', marks: [] }, { type: 'hardBreak' }, { type: 'text', text: 'b' }],
      },
      { type: 'bulletList', content: [item('c'), item('d')] },
    ];

    expect(textOf({ type: 'doc', content })).toBe('a\nb\nc\nd');
    expect(textOf(null)).toBe('');
  });
});
