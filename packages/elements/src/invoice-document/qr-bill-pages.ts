/**
 * How many pages a sheet takes whose foot is a payment part, by which its styles place it on the last one: the content is
 * set in columns as large as pages, broken by the same rules.
 */
export function pagesOf(sheet: HTMLElement): number {
  sheet.classList.add('measured');
  const pages = Math.round(sheet.scrollWidth / sheet.clientWidth);
  sheet.classList.remove('measured');
  return pages;
}
