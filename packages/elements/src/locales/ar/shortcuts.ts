import type { Messages } from '../../text/messages.js';

export const shortcuts: Messages['shortcuts'] = {
  title: 'اختصارات لوحة المفاتيح',
  anywhere: 'في أي مكان من الفاتورة',
  inLine: 'في حقل من بند',
  onHandle: 'على رقم البند',
  keyNames: 'Ctrl Alt Shift Space Delete Esc',
};

export const shortcutNames: Messages['shortcutNames'] = {
  save: 'حفظ المسودة',
  finalize: 'اعتماد الفاتورة',
  undo: 'تراجع',
  redo: 'إعادة',
  revert: 'استرجاع ما كُتب في حقل',
  totals: 'الانتقال إلى المجاميع',
  shortcuts: 'اختصارات لوحة المفاتيح',
  next: 'الحقل نفسه في البند التالي',
  previous: 'الحقل نفسه في البند السابق',
  up: 'نقل البند إلى أعلى',
  down: 'نقل البند إلى أسفل',
  add: 'بند جديد أدناه',
  duplicate: 'تكرار البند',
  delete: 'حذف البند',
  why: 'سبب هذا المبلغ',
  handleUp: 'نقل البند إلى أعلى',
  handleDown: 'نقل البند إلى أسفل',
  select: 'تحديد البند',
  copy: 'نسخ البنود المحددة',
  deleteSelected: 'حذف البنود المحددة',
};
