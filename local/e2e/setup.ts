// Chromium and the site start before the first test of a file.
jest.setTimeout(60_000);
