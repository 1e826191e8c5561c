import type { BillingSendDetail } from '@billkit/elements';

/**
 * Sends an invoice as a page without a server can: the document is downloaded, and the person's own mail program opens with
 * the letter, to attach it. A host with a server would send both from there, and answer when they went out.
 */
export function sendInvoice({ to, subject, message, document: file }: BillingSendDetail): Promise<void> {
  const address = URL.createObjectURL(file);
  press(address, file.name);
  press(
    `mailto:${encodeURIComponent(to)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(message)}`,
  );
  setTimeout(() => URL.revokeObjectURL(address));
  return Promise.resolve();
}

function press(href: string, download?: string): void {
  const link = document.createElement('a');
  link.href = href;
  if (download) link.download = download;
  link.click();
}
