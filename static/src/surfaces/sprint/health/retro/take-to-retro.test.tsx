import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '@testing-library/jest-dom';
import { renderSurface } from '../../../../testing/render';
import { TakeToRetro } from './take-to-retro';
import { buildContent } from './testing/retro-builders';

function clipboardThat(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
}

describe('taking a sprint to the retrospective', () => {
  it('copies it as Markdown and says so', async () => {
    renderSurface(<TakeToRetro {...buildContent()} />);
    const user = userEvent.setup();
    const written = jest.fn().mockResolvedValue(undefined);
    clipboardThat(written);
    await user.click(screen.getByRole('button', { name: 'Copy as Markdown' }));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Copied.'));
    expect(written).toHaveBeenCalledWith(expect.stringMatching(/^# Sprint 42\n/));
  });

  it('gives the text to copy by hand where the browser refuses', async () => {
    renderSurface(<TakeToRetro {...buildContent()} />);
    const user = userEvent.setup();
    clipboardThat(() => Promise.reject(new DOMException('refused', 'NotAllowedError')));
    await user.click(screen.getByRole('button', { name: 'Copy as Markdown' }));
    const text = await screen.findByRole<HTMLTextAreaElement>('textbox', {
      name: /does not let this page copy/,
    });
    expect(text).toHaveFocus();
    expect(text.value).toMatch(/^# Sprint 42\n/);
    expect([text.selectionStart, text.selectionEnd]).toEqual([0, text.value.length]);
  });

  it('saves the ledger as a file', async () => {
    const blobs: Blob[] = [];
    URL.createObjectURL = (blob: Blob) => `blob:${blobs.push(blob)}`;
    URL.revokeObjectURL = () => undefined;
    const names: string[] = [];
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    renderSurface(<TakeToRetro {...buildContent()} />);
    await userEvent.click(screen.getByRole('button', { name: 'Download CSV' }));
    expect(names).toEqual(['Sprint-42.csv']);
    expect(blobs[0]?.type).toBe('text/csv;charset=utf-8');
  });

  it('prints everything on a sheet of its own, which goes afterwards', async () => {
    const seen: (string | null)[] = [];
    window.print = () => seen.push(document.body.textContent);
    renderSurface(<TakeToRetro {...buildContent()} />);
    await userEvent.click(screen.getByRole('button', { name: 'Print' }));
    expect(seen).toHaveLength(1);
    expect(seen[0]).toContain('SHOP-4');
    expect(seen[0]).toContain('Sprint 31');
    fireEvent(window, new Event('afterprint'));
    expect(screen.queryByText('SHOP-4')).not.toBeInTheDocument();
  });
});
