import { isZero, subtract, type FailedOutcome, type Refund } from '@billkit/billing';
import type { Messages } from '../../text/messages.js';
import { disputes } from './disputes.js';
import { is } from './statuses.js';

const refundIs: Readonly<Record<Refund['status'], string>> = {
  pending: 'قيد الانتظار',
  completed: 'مكتمل',
  failed: 'فاشل',
  returned: 'مرتجع',
};

const outcomes: Readonly<Record<FailedOutcome, string>> = {
  failed: 'فاشلة',
  expired: 'منتهية',
  canceled: 'ملغاة',
};

export const refusals: Messages['refusals'] = {
  ...disputes,
  forbidden: ({ command }, { action }) => `ليست لديك صلاحية لهذا الإجراء: ${action(command)}.`,
  'above-amount-limit': ({ command, currency, limit }, { action, money }) =>
    isZero(limit)
      ? `ليست لديك صلاحية لهذا الإجراء بعملة ${currency}: ${action(command)}.`
      : `صلاحيتك لهذا الإجراء لا تتجاوز ${money(currency, limit)}: ${action(command)}.`,
  'period-closed': ({ closedUntil, date }, { day }) =>
    `الدفاتر مقفلة حتى ${day(closedUntil)}، فلا يمكن القيد بتاريخ ${day(date)}.`,
  'command-id-reused': () => 'أُرسل هذا النموذج من قبل بمحتوى آخر. افتحه من جديد للمتابعة.',
  'too-busy': () => 'هناك من يغيّر المستندات نفسها الآن. حاول مرة أخرى.',
  'step-needs-earlier-one': ({ step, command }, { action }) =>
    `الخطوة ${step}، «${action(command)}»، لا تُطلب إلا بعد إتمام الخطوات التي قبلها.`,
  'not-found': () => 'لم يعد هذا موجودًا.',
  'id-taken': () => 'سُجّل هذا من قبل.',
  'stale-version': () => 'غيّر أحدهم هذا بعد أن فتحته. اطّلع على أحدث نسخة ثم حاول مرة أخرى.',
  'invoice-not-draft': ({ number, status }) =>
    `الفاتورة ${number} ${is[status]}. لا تُعدّل إلا المسودات؛ أعدها إلى مسودة أولاً.`,
  'invoice-not-open': ({ number, status }) =>
    number === null
      ? 'هذه الفاتورة مسودة. اعتمدها أولاً.'
      : `الفاتورة ${number} ${is[status]}. لا يمكن هذا إلا والفاتورة مفتوحة.`,
  'invoice-not-sendable': ({ number, status }) =>
    status === 'draft'
      ? 'هذه الفاتورة مسودة. اعتمدها قبل إرسالها.'
      : `الفاتورة ${number} ملغاة. لم تعد تُرسل.`,
  'invoice-not-void': ({ number }) =>
    `${number === null ? 'هذه المسودة' : `الفاتورة ${number}`} ليست ملغاة. لا يُعاد إصدار إلا فاتورة ملغاة.`,
  'public-link-revoked': () => 'أُبطل هذا الرابط من قبل.',
  'already-reissued': ({ number }) => `أُعيد إصدار الفاتورة ${number} من قبل.`,
  'invoice-has-allocations': ({ number, currency, amount }, { money }) =>
    `افصل الدفعات أولاً: ${money(currency, amount)} مخصصة للفاتورة ${number}.`,
  'invoice-has-credit-notes': ({ number, currency, amount }, { money }) =>
    `ألغِ الإشعار الدائن أولاً: على الفاتورة ${number} إشعارات دائنة بمبلغ ${money(currency, amount)}.`,
  'invoice-has-write-offs': ({ number, currency, amount }, { money }) =>
    `اعكس الشطب أولاً: شُطب ${money(currency, amount)} من الفاتورة ${number}.`,
  'invoice-has-pending-payments': ({ number, currency, amount }, { money }) =>
    `يُدفع الآن عبر الإنترنت ${money(currency, amount)} من الفاتورة ${number}. انتظر الدفعة أو ألغها أولاً.`,
  'no-lines': () => 'أضف بندًا واحدًا على الأقل قبل الاعتماد.',
  'line-without-description': ({ position }) => `البند ${position} يحتاج إلى وصف.`,
  'negative-line': ({ position }) => `البند ${position} يخصم، ولا يجوز ذلك في فواتير هذا الحساب.`,
  'total-negative': () => 'الإجمالي دون الصفر. أصدر إشعارًا دائنًا بدلاً من ذلك.',
  'total-too-large': () => 'الإجمالي كبير جدًا.',
  'due-day-with-installments': () => 'تستحق الفاتورة المقسطة مع آخر قسط. اترك تاريخ الاستحقاق فارغًا.',
  'installments-not-whole': ({ together }, { decimal }) => `مجموع الأقساط ${decimal(together)}٪ وليس 100٪.`,
  'installments-mismatch': ({ currency, payable, together }, { money }) =>
    `مجموع الأقساط ${money(currency, together)}، لكن صافي الدفع ${money(currency, payable)}.`,
  'nothing-due': () => 'لا شيء مستحق على هذه الفاتورة.',
  'due-before-issue': ({ dueOn, issuedOn }, { day }) =>
    `تاريخ الاستحقاق ${day(dueOn)} قبل تاريخ الإصدار ${day(issuedOn)}.`,
  'exceeds-amount-due': ({ number, currency, amountDue }, { money }) =>
    `المستحق على الفاتورة ${number} هو ${money(currency, amountDue)} فقط.`,
  'amount-reserved': ({ number, currency, amountDue, reserved }, { money }) => {
    const left = subtract(amountDue, reserved);
    return isZero(left)
      ? `كل المستحق على الفاتورة ${number}، ${money(currency, reserved)}، يُدفع الآن عبر الإنترنت.`
      : `يُدفع الآن عبر الإنترنت ${money(currency, reserved)} من الفاتورة ${number}، فلم يبق للتسوية إلا ${money(currency, left)}.`;
  },
  'exceeds-unallocated': ({ number, currency, unallocated }, { money }) =>
    `غير المخصص من الدفعة ${number} هو ${money(currency, unallocated)} فقط.`,
  'allocations-exceed-amount': ({ currency, amount, applied }, { money }) =>
    `خُصص ${money(currency, applied)}، والمتاح ${money(currency, amount)} فقط.`,
  'overpayment-not-allowed': ({ currency, excess }, { money }) =>
    `هذا أكثر من المستحق بمقدار ${money(currency, excess)}.`,
  'exceeds-small-balance': ({ number, currency, limit, amount }, { money }) =>
    isZero(limit)
      ? `لا يمكن شطب باقي الفاتورة ${number}، وهو ${money(currency, amount)}، مع دفعة.`
      : `يبقى ${money(currency, amount)} على الفاتورة ${number}. أقصى ما يُشطب مع دفعة ${money(currency, limit)}.`,
  'credit-note-listed-twice': () => 'إشعار دائن مدرج مرتين.',
  'payment-listed-twice': () => 'ذُكرت دفعة مرتين.',
  'invoice-listed-twice': () => 'ذُكرت فاتورة مرتين.',
  'other-client': ({ number, client }) => `الفاتورة ${number} تخص ${client}، لا عميل هذه الدفعة.`,
  'currency-mismatch': ({ expected, actual }) => `الفاتورة بعملة ${expected} والدفعة بعملة ${actual}.`,
  'payment-pending': ({ currency, amount }, { money }) =>
    `الدفعة عبر الإنترنت بمبلغ ${money(currency, amount)} ما زالت قيد الانتظار.`,
  'payment-failed': ({ outcome }) => `لم يصل مال من هذه الدفعة عبر الإنترنت (${outcomes[outcome]}).`,
  'payment-received': ({ number }) => `استُلمت الدفعة ${number} من قبل.`,
  'payment-online': ({ number, provider }) =>
    `استُلمت الدفعة ${number} عبر الإنترنت لدى ${provider}. ردها بدلاً من ذلك.`,
  'provider-reference-used': ({ provider, reference }) => `استُلمت الدفعة ${reference} من ${provider} من قبل.`,
  'online-payment-off': () => 'لا يمكن دفع الفواتير عبر الإنترنت هنا.',
  'method-not-online': ({ name }) => `لا يُدفع عبر الإنترنت بطريقة «${name}». اختر طريقة دفع أخرى.`,
  'payment-void': ({ number }) => `الدفعة ${number} ملغاة.`,
  'payment-has-allocations': ({ number, currency, amount }, { money }) =>
    `افصل الدفعة ${number} أولاً: خُصص منها ${money(currency, amount)}.`,
  'payment-has-refunds': ({ number, currency, amount }, { money }) =>
    `رُدّ من الدفعة ${number} مبلغ ${money(currency, amount)}، فلا يمكن إلغاؤها.`,
  'payment-has-pending-refunds': ({ number, currency, amount }, { money }) =>
    `حُجز من الدفعة ${number} مبلغ ${money(currency, amount)} للرد، فلا يمكن إلغاؤها.`,
  'refund-not-pending': ({ from, status }) => `هذا الرد من ${from} ${refundIs[status]}، فلم يعد منتظرًا.`,
  'refund-not-completed': ({ from, status }) =>
    `هذا الرد من ${from} ${refundIs[status]}. لا يرتجع إلا رد مكتمل.`,
  'nothing-unallocated': ({ number }) => `لا شيء غير مخصص من الدفعة ${number}.`,
  'already-on-invoice': ({ number, invoiceNumber }) =>
    `التخصيص ${number} على الفاتورة ${invoiceNumber} بالفعل.`,
  'allocation-removed': ({ number }) => `حُذف التخصيص ${number} من قبل.`,
  'credit-note-void': ({ number }) => `الإشعار الدائن ${number} ملغى بالفعل.`,
  'credit-note-has-allocations': ({ number, currency, amount }, { money }) =>
    `استرجع رصيد ${number} أولاً: استُخدم منه ${money(currency, amount)} على فواتير.`,
  'credit-note-has-refunds': ({ number, currency, amount }, { money }) =>
    `رُدّ من رصيد ${number} أو حُجز للرد ${money(currency, amount)}، فلا يمكن إلغاء الإشعار الدائن.`,
  'nothing-remaining': ({ number }) => `لم يبق رصيد من الإشعار الدائن ${number}.`,
  'exceeds-remaining': ({ number, currency, amount, remaining }, { money }) =>
    `${money(currency, amount)} أكثر من الرصيد المتبقي من ${number}، وهو ${money(currency, remaining)}.`,
  'credit-allocation-removed': ({ number }) => `استُرجع الرصيد المستخدم ${number} من قبل.`,
  'write-off-reversed': ({ number }) => `عُكس هذا الشطب على الفاتورة ${number} من قبل.`,
  'credit-before-issue': ({ invoiceIssuedOn }, { day }) =>
    `لا يمكن أن يسبق تاريخ الإشعار الدائن تاريخ الفاتورة ${day(invoiceIssuedOn)}.`,
  'credit-exceeds-amount-due': ({ number, currency, amount, amountDue }, { money }) =>
    `${money(currency, amount)} أكثر من المستحق على الفاتورة ${number}، وهو ${money(currency, amountDue)}.`,
  'nothing-to-credit': ({ number }) => `لم يبق في الفاتورة ${number} ما يُصدر به إشعار دائن.`,
  'credit-only-whole': ({ number }) =>
    `تخصم الفاتورة ${number} عند نسبة ضريبة أكثر مما تحتسب عندها. لا يصدر إشعار دائن إلا بها كلها.`,
  'disposition-mismatch': ({ currency, above, disposed }, { money }) =>
    `${money(currency, above)} فوق المستحق، لكن ما يُرد ويبقى رصيدًا ويُسوّى خارجًا ${money(currency, disposed)}.`,
  'credit-exceeds-paid': ({ number, currency, paid, amount }, { money }) =>
    `${money(currency, amount)} فوق المستحق، لكن المدفوع على الفاتورة ${number} هو ${money(currency, paid)} فقط.`,
  'allocation-listed-twice': () => 'ذُكر تخصيص مرتين.',
  'allocation-of-other-invoice': ({ number }) => `التخصيص ${number} لفاتورة أخرى.`,
  'exceeds-allocation': ({ number, currency, allocated }, { money }) =>
    `التخصيص ${number} هو ${money(currency, allocated)} فقط.`,
  'line-not-on-invoice': () => 'هناك بند ليس في هذه الفاتورة.',
  'event-listed-twice': () => 'ذُكر موعد مرتين.',
  'event-of-other-client': ({ client }) => `الموعد لعميل آخر، لا ${client}.`,
  'event-already-invoiced': ({ number }) =>
    `الموعد موجود بالفعل في ${number === null ? 'مسودة' : `الفاتورة ${number}`}.`,
  'event-not-on-invoice': ({ position }) => `البند ${position} عن موعد ليس في الفاتورة.`,
  'line-listed-twice': () => 'ذُكر بند مرتين.',
  'exceeds-line-quantity': ({ left, description }, { decimal }) =>
    `أقصى كمية متبقية من «${description}» للإشعار الدائن ${decimal(left)}.`,
  'exceeds-line-amount': ({ currency, left, description }, { money }) =>
    `أقصى مبلغ متبقٍ من «${description}» للإشعار الدائن ${money(currency, left)}.`,
  'tax-exceeds-credit': ({ currency, tax, description }, { money }) =>
    `ما زال على «${description}» ضريبة ${money(currency, tax)} تُرد. أدرج منه مبلغًا أكبر دفعة واحدة.`,
  'name-taken': ({ name }) => `«${name}» مستخدم بالفعل.`,
  'already-archived': ({ name }) => `«${name}» مؤرشف بالفعل.`,
  'not-archived': ({ name }) => `«${name}» ليس مؤرشفًا.`,
  'tax-rate-fixed': ({ name }) => `«${name}» نسبة يقررها القانون ولا تتغير. أرشفها أو أضف نسبة خاصة بك.`,
  'tax-rate-listed-twice': () => 'لا تتكرر نسبة الضريبة في البند الواحد.',
  'tax-rate-archived': ({ name }) => `نسبة الضريبة «${name}» مؤرشفة. استعدها أو اختر غيرها.`,
  'entry-archived': ({ name }) => `«${name}» مؤرشف. استعده أو اختر غيره.`,
  'entry-changed': () => 'غيّر أحدهم هذا البند بعد أن فتحته. ما كتبته ما زال هنا ولم يُحفظ.',
  'notice-listed-twice': ({ noticeHours }, { plural }) => {
    const hours = plural(noticeHours, {
      zero: 'دون مهلة',
      one: 'قبل ساعة واحدة',
      two: 'قبل ساعتين',
      few: 'قبل # ساعات',
      many: 'قبل # ساعة',
      other: 'قبل # ساعة',
    });
    return `هناك قاعدتان للإلغاء ${hours}.`;
  },
  'event-past': () => 'ما بدأ لا يمكن إلغاؤه، بل يُعد تغيبًا.',
  'standard-template': ({ name }) => `«${name}» قالب الفواتير التي لم يُختر لها قالب، فلا يمكن أرشفته.`,
  'payment-method-archived': ({ name }) => `طريقة الدفع «${name}» مؤرشفة. استعدها أو اختر غيرها.`,
  'last-payment-method': ({ name }) => `«${name}» آخر طريقة دفع؛ يجب أن تبقى واحدة على الأقل.`,
  'method-type-fixed': ({ name }) => `لا يمكن تغيير نوع «${name}».`,
  'currency-listed-twice': ({ currency }) => `ذُكرت ${currency} مرتين.`,
  'location-listed-twice': () => 'ذُكر موقع مرتين.',
  'numbers-not-by-hand': () => 'الأرقام هنا تُعطى بالترتيب. يمكن للتفضيلات أن تسمح باختيارها.',
  'next-number-too-low': ({ least }) => `يجب ألا يقل الرقم التالي عن ${least}: ما قبله مستخدم.`,
};
