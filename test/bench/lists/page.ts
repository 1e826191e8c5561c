/** What the page of the lists offers to be measured: ms each takes, both of the same kind in one turn. */
export interface ListsPage {
  /** Writes books of so many invoices and a fifth as many payments; answers when they are on the disk. */
  fill(invoices: number): Promise<void>;
  /** ms a kind of work takes, by who does it: the mean of a few calls. */
  time(work: string): Promise<Readonly<Record<string, number>>>;
  /** Shows the list, filled. */
  show(): Promise<void>;
  /** ms from the change of a filter until its rows are painted. */
  filter(view: string): Promise<number>;
}

declare global {
  var lists: ListsPage;
}
