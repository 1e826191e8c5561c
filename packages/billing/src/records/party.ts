/**
 * A person or company as the host knew them when the record was written: a copy, not a link, so that an issued
 * document never changes when the host's directory does (billing.md I-74).
 */
export interface Party {
  /** The host's own id. */
  readonly id: string;
  readonly name: string;
  readonly email?: string;
  /** As printed, lines separated by `\n`. */
  readonly address?: string;
  /** Of a client: the number a funder knows them by, printed where the template shows it (billing.md S-20). */
  readonly funderNumber?: string;
  /** Of a location: an absolute `https` address of the picture that is printed for it (billing.md S-21). */
  readonly logo?: string;
}
