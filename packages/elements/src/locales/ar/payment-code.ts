import type { PaymentCodeTexts } from '../../text/english/payment-code.js';

export const paymentCode: PaymentCodeTexts = {
  title: { epc: 'الدفع بتحويل مصرفي', upi: 'الدفع عبر UPI' },
  scan: {
    epc: 'امسح الرمز بتطبيق مصرفك.',
    upi: 'امسح الرمز بأي تطبيق UPI.',
  },
  picture: 'رمز QR للدفع',
  payee: 'يُدفع إلى',
  account: { epc: 'IBAN', upi: 'معرّف UPI' },
  reference: 'المرجع',
  none: 'لا يوجد رمز دفع على هذه الفاتورة.',
  abroad: 'لا يصل رمز التحويل المصرفي إلا إلى حسابات المنطقة الاقتصادية الأوروبية.',
  tooMuch: (most) => `أقصى ما يمكن أن يطلبه ${most}.`,
  unaddressed: 'تتطلب فاتورة QR كتابة عنوان المنشأة مجزّأً.',
  tooLong: (part, most) => `${part}: أطول مما يتسع له الرمز، والحد الأقصى للأحرف ${most}.`,
  unprintable: (part) => `${part}: فيه أحرف لا تطبعها المصارف السويسرية.`,
  parts: {
    name: 'اسم المنشأة',
    street: 'الشارع',
    building: 'رقم المبنى',
    'postal-code': 'الرمز البريدي',
    town: 'المدينة',
    reference: 'رقم الفاتورة',
    all: 'محتوى الرمز',
  },
};
