import type { PaymentCodeTexts } from '../../text/english/payment-code.js';

export const paymentCode: PaymentCodeTexts = {
  title: { epc: '銀行振込で支払う', upi: 'UPI で支払う' },
  scan: {
    epc: '銀行アプリでコードを読み取ってください。',
    upi: 'UPI アプリでコードを読み取ってください。',
  },
  picture: '支払い用 QR コード',
  payee: '支払先',
  account: { epc: 'IBAN', upi: 'UPI ID' },
  reference: '参照番号',
  none: 'この請求書には支払い用コードがありません。',
  abroad: '銀行振込のコードは欧州経済領域の口座にのみ使えます。',
  tooMuch: (most) => `請求できる金額は${most}までです。`,
  unaddressed: 'QR 請求書には、事業者の住所を項目ごとに登録する必要があります。',
  tooLong: (part, most) => `${part}が長すぎます。${most}文字までです。`,
  unprintable: (part) => `${part}に、スイスの銀行で印字できない文字があります。`,
  parts: {
    name: '事業者名',
    street: '通り',
    building: '番地',
    'postal-code': '郵便番号',
    town: '市区町村',
    reference: '請求書番号',
    all: 'コードの内容',
  },
};
