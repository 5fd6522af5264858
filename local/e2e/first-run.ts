import type { Visit } from './stage';

/** Chooses somebody in a field with the keyboard alone. */
export async function choosePerson({ app, page }: Visit, field: string, name: string): Promise<void> {
  const box = app.getByRole('combobox', { name: field, exact: true });
  await box.focus();
  await page.keyboard.type(name);
  await app.getByRole('option', { name }).first().waitFor();
  await page.keyboard.press('Enter');
}

/** Presses a button with the keyboard alone. */
export async function press({ app, page }: Visit, name: string): Promise<void> {
  await app.getByRole('button', { name }).focus();
  await page.keyboard.press('Enter');
}
