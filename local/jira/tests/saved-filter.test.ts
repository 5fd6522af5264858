import { createJira } from '../index';
import { textOf } from '../store/json';
import { as, at, keysIn } from '../testing/session';
import { ADMIN, issue, NOW, PO, siteFile } from '../testing/site-builder';

const file = siteFile(
  [issue({ key: 'ABC-1' }), issue({ key: 'ABC-2', status: 'done' }), issue({ key: 'HID-1' })],
  {
    boards: [
      {
        id: 1,
        name: 'Both',
        type: 'scrum',
        location: { projectId: '10000' },
        filterJql: 'project in (ABC, HID) ORDER BY Rank',
      },
    ],
  },
);
const jira = createJira(file, { clock: { now: () => Date.parse(NOW) }, checkResponses: true });
const search = (accountId: string, jql: string) =>
  as(jira, accountId).get(`search/jql?fields=key&jql=${encodeURIComponent(jql)}`);

describe('a saved filter in a query', () => {
  let filterId: string;
  beforeAll(async () => {
    filterId = textOf(at(await as(jira, PO).get('/rest/agile/1.0/board/1/configuration'), 'filter.id')) ?? '';
  });

  it('finds what its reader may see, and passes over the rest', async () => {
    expect(keysIn(await search(PO, `filter = ${filterId} ORDER BY key`))).toEqual(['ABC-1', 'ABC-2']);
    expect(keysIn(await search(ADMIN, `filter = ${filterId}`))).toHaveLength(3);
    expect((await search(PO, 'project in (ABC, HID)')).status).toBe(400);
  });

  it('goes with other conditions, and can be turned round', async () => {
    expect(keysIn(await search(PO, `(filter = ${filterId}) AND (status = Done)`))).toEqual(['ABC-2']);
    expect(keysIn(await search(PO, `project = ABC AND filter != ${filterId}`))).toEqual([]);
    expect(keysIn(await search(PO, `project = ABC AND NOT filter in (${filterId})`))).toEqual([]);
  });

  it('is refused where there is none', async () => {
    const reply = await search(PO, 'filter = 99999');
    expect(reply.status).toBe(400);
    expect(at(reply, 'errorMessages.0')).toContain("A value with ID '99999' does not exist");
  });

  it('is what the board’s own list is made of', async () => {
    expect(keysIn(await as(jira, PO).get('/rest/software/1.0/board/1/issue?fields=key'))).toEqual([
      'ABC-1',
      'ABC-2',
    ]);
  });
});
