import type { PlanTexts } from '../../text/english/plan.js';

export const plan: PlanTexts = {
  together: 'تُنفذ هذه الخطوات معًا أو لا تُنفذ:',
  balances: 'ما يتغير',
  figure: 'الرصيد',
  before: 'قبل',
  after: 'بعد',
  remaining: 'الرصيد الدائن المتبقي',
  none: 'لا سبيل إلى ذلك: ما يحول دونه لا يمكن التراجع عنه.',
  again: 'تخصيص من جديد',
  looking: 'يُبحث عن سبيل…',
  changed: 'تغير شيء في الأثناء. هذه هي الخطة الآن.',
  steps: {
    zero: 'لا خطوات',
    one: 'خطوة واحدة',
    two: 'خطوتان',
    few: '# خطوات',
    many: '# خطوة',
    other: '# خطوة',
  },
};
