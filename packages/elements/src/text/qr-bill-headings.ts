/** What stands on a Swiss QR-bill. The words are prescribed, in four languages; there are no others. */
export interface QrBillHeadings {
  readonly paymentPart: string;
  readonly receipt: string;
  readonly account: string;
  readonly reference: string;
  readonly additional: string;
  readonly payableBy: string;
  /** Above the room to write it. */
  readonly payableByBlank: string;
  readonly currency: string;
  readonly amount: string;
  readonly acceptancePoint: string;
  readonly separate: string;
}

const en: QrBillHeadings = {
  paymentPart: 'Payment part',
  receipt: 'Receipt',
  account: 'Account / Payable to',
  reference: 'Reference',
  additional: 'Additional information',
  payableBy: 'Payable by',
  payableByBlank: 'Payable by (name/address)',
  currency: 'Currency',
  amount: 'Amount',
  acceptancePoint: 'Acceptance point',
  separate: 'Separate before paying in',
};

const de: QrBillHeadings = {
  paymentPart: 'Zahlteil',
  receipt: 'Empfangsschein',
  account: 'Konto / Zahlbar an',
  reference: 'Referenz',
  additional: 'Zusätzliche Informationen',
  payableBy: 'Zahlbar durch',
  payableByBlank: 'Zahlbar durch (Name/Adresse)',
  currency: 'Währung',
  amount: 'Betrag',
  acceptancePoint: 'Annahmestelle',
  separate: 'Vor der Einzahlung abzutrennen',
};

const fr: QrBillHeadings = {
  paymentPart: 'Section paiement',
  receipt: 'Récépissé',
  account: 'Compte / Payable à',
  reference: 'Référence',
  additional: 'Informations supplémentaires',
  payableBy: 'Payable par',
  payableByBlank: 'Payable par (nom/adresse)',
  currency: 'Monnaie',
  amount: 'Montant',
  acceptancePoint: 'Point de dépôt',
  separate: 'A détacher avant le versement',
};

const it: QrBillHeadings = {
  paymentPart: 'Sezione pagamento',
  receipt: 'Ricevuta',
  account: 'Conto / Pagabile a',
  reference: 'Riferimento',
  additional: 'Informazioni supplementari',
  payableBy: 'Pagabile da',
  payableByBlank: 'Pagabile da (nome/indirizzo)',
  currency: 'Valuta',
  amount: 'Importo',
  acceptancePoint: 'Punto di accettazione',
  separate: 'Da staccare prima del versamento',
};

const languages = { en, de, fr, it } as const;

/** The headings in the language of a document, else in English, and the language they are in. */
export function qrBillHeadings(tag: string): readonly [lang: string, headings: QrBillHeadings] {
  const [language = ''] = tag.toLowerCase().split('-');
  const found = Object.entries(languages).find(([name]) => name === language);
  return found ?? ['en', en];
}
