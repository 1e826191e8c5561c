/** An account as money is sent to it in many countries: ISO 13616, written together, `CH9300762011623852957`. */
export type Iban = string;

/** The remainder by 97 of a text of digits and capital letters, a letter being 10 to 35: how IBANs and references are proven. */
export function remainderBy97(text: string): number {
  let rest = 0;
  for (const character of text)
    for (const digit of parseInt(character, 36).toString()) rest = (rest * 10 + Number(digit)) % 97;
  return rest;
}

/** The country an account is in, ISO 3166-1 alpha-2. */
export const countryOfIban = (iban: Iban): string => iban.slice(0, 2);

/** Whether an account is one of Switzerland or Liechtenstein: theirs are what a Swiss QR code takes. */
export const isSwissIban = (iban: Iban): boolean => ['CH', 'LI'].includes(countryOfIban(iban));

/** Whether it is a QR-IBAN: one of theirs whose bank has a number from 30000 to 31999, which takes payments with a reference only. */
export const isQrIban = (iban: Iban): boolean => isSwissIban(iban) && /^3[01]/.test(iban.slice(4));

/** An IBAN in groups of four, as it is printed. */
export const printedIban = (iban: Iban): string => iban.replaceAll(/(.{4})(?=.)/g, '$1 ');
