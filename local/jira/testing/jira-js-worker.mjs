// jira.js comes as ES modules only, which Jest's sandbox cannot load: it runs in a thread of its own.
import { parentPort, workerData } from 'node:worker_threads';

import { createAgileClient } from 'jira.js/agile';
import { createCloudClient } from 'jira.js/cloud';

const { host, email } = workerData;
const config = { host, auth: { type: 'basic', email, apiToken: 'none' }, onSchemaMismatch: 'throw' };
const clients = { cloud: createCloudClient(config), agile: createAgileClient(config) };

parentPort?.on('message', async ({ id, operation, parameters }) => {
  const [client, group, name] = operation.split('.');
  try {
    const result = await clients[client][group][name](parameters);
    parentPort?.postMessage({ id, result: JSON.parse(JSON.stringify(result ?? null)) });
  } catch (error) {
    parentPort?.postMessage({
      id,
      error: { name: error.name, message: String(error.message), status: error.status ?? null },
    });
  }
});
