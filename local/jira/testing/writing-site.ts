import { issue, siteFile, SPRINT } from './site-builder';

/** A document of one paragraph. */
export const text = (words: string) => ({
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
});

/** A small site for changes: two open issues of a sprint, an epic, a sub-task, and one that is hidden. */
export const file = siteFile(
  [
    issue({ key: 'ABC-1', fields: { [SPRINT]: [{ id: 1 }, { id: 2 }], labels: ['old'] } }),
    issue({ key: 'ABC-2', type: 'epic', fields: { summary: 'Payments' } }),
    issue({ key: 'ABC-3', type: 'subtask', fields: { parent: { id: '10001', key: 'ABC-1' } } }),
    issue({ key: 'ABC-4', status: 'done', fields: { resolution: { id: '10000', name: 'Done' } } }),
    issue({ key: 'HID-1' }),
  ],
  {
    versions: [
      { id: '60', name: '1.0', projectId: '10000' },
      { id: '61', name: '2.0', projectId: '10000' },
    ],
    components: [{ id: '50', name: 'Checkout', projectId: '10000' }],
  },
);
