import type { Messages } from '../../text/messages.js';

export const invoice: Messages['invoice'] = {
  kind: { draft: 'مسودة فاتورة', open: 'فاتورة', paid: 'فاتورة', void: 'فاتورة ملغاة' },
  pay: 'دفع الفاتورة',
  voidSince: (day) => `ملغاة منذ ${day}. لا تُدفع.`,
  from: 'من',
  for: 'إلى',
  paidOn: 'دُفعت في',
  settledOn: 'سُوّيت في',
  noLines: 'لا توجد بنود بعد.',
  charge: (amount) => `رسم إضافي ${amount}`,
  per: (quantity) => `لكل ${quantity}`,
  discountsGiven: 'الخصومات الممنوحة',
  payments: 'الدفعات',
  fromPayment: 'من {payment}',
  pendingPayments: 'دفعات قيد الانتظار',
  accountCredit: 'رصيد من الحساب',
  takeBack: 'استرجاع',
  creditNotes: 'الإشعارات الدائنة',
  aboveDue: (amount) => `${amount} فوق المستحق`,
  writeOffs: 'المبالغ المشطوبة',
  reverse: 'عكس',
  reversed: 'معكوس',
  ask: (action, name) => `${`${action} ${name}`.trim()}؟`,
};

export const consequences: Messages['consequences'] = {
  'mark-as-sent': 'سُلّمت أو أُرسلت بطريقة أخرى. يُدوّن اليوم وتظهر مُرسلة.',
  'duplicate-invoice': 'تُنشأ مسودة جديدة بالمحتوى نفسه بتاريخ اليوم.',
  'reissue-invoice': 'تُنشأ مسودة جديدة بالمحتوى نفسه بتاريخ اليوم. تحل محل هذه وتأخذ مواعيدها.',
  'revert-to-draft': 'يمكن تعديلها واعتمادها من جديد، وتحتفظ برقمها. حتى ذلك الحين لا شيء مستحق عليها.',
  'void-invoice': 'تبقى في القائمة برقمها، لكنها لا تُدفع ولا تُحسب. لا رجعة في هذا.',
  'delete-draft': 'تُمحى المسودة. إن كان لها رقم فلن يُستخدم أبدًا. لا رجعة في هذا.',
  'write-off-invoice': 'يُتنازل عن المبلغ: لم يعد مستحقًا على الفاتورة، وليس دفعة. يمكن عكس هذا.',
  'remove-credit-allocation': 'يعود رصيدًا للعميل، ومستحقًا على الفاتورة.',
  'reverse-write-off': 'لم يعد يُحسب: يعود المبلغ مستحقًا على الفاتورة.',
  'void-credit-note': 'لم يعد يُحسب: يعود إجماليه مستحقًا على الفاتورة. لا رجعة في هذا.',
};
