import { isZero, subtract, type FailedOutcome, type Refund } from '@billkit/billing';
import type { Messages } from '../../text/messages.js';
import { disputes } from './disputes.js';
import { is } from './statuses.js';

const refundIs: Readonly<Record<Refund['status'], string>> = {
  pending: '手続き中',
  completed: '完了済み',
  failed: '失敗',
  returned: '差し戻し',
};

const outcomes: Readonly<Record<FailedOutcome, string>> = {
  failed: '失敗',
  expired: '期限切れ',
  canceled: '中止',
};

export const refusals: Messages['refusals'] = {
  ...disputes,
  forbidden: ({ command }, { action }) => `「${action(command)}」を行う権限がありません。`,
  'above-amount-limit': ({ command, currency, limit }, { action, money }) =>
    isZero(limit)
      ? `${currency}で「${action(command)}」を行う権限がありません。`
      : `「${action(command)}」を行えるのは${money(currency, limit)}までです。`,
  'period-closed': ({ closedUntil, date }, { day }) =>
    `帳簿は${day(closedUntil)}まで締められています。${day(date)}の日付では記帳できません。`,
  'command-id-reused': () => 'このフォームは別の内容で送信済みです。開き直してください。',
  'too-busy': () => '他の人が同じ書類を変更しています。もう一度お試しください。',
  'step-needs-earlier-one': ({ step, command }, { action }) =>
    `手順${step}「${action(command)}」は、前の手順が済んでから実行できます。`,
  'not-found': () => 'これはもう存在しません。',
  'id-taken': () => 'これは記帳済みです。',
  'stale-version': () => '開いた後に他の人が変更しました。最新の内容を確認して、もう一度お試しください。',
  'invoice-not-draft': ({ number, status }) =>
    `請求書${number}は${is[status]}です。変更できるのは下書きだけです。先に下書きに戻してください。`,
  'invoice-not-open': ({ number, status }) =>
    number === null
      ? 'この請求書は下書きです。先に確定してください。'
      : `請求書${number}は${is[status]}です。未入金の請求書でのみ可能です。`,
  'invoice-not-sendable': ({ number, status }) =>
    status === 'draft'
      ? 'この請求書は下書きです。送付する前に確定してください。'
      : `請求書${number}は取消済みです。送付できません。`,
  'invoice-not-void': ({ number }) =>
    `${number === null ? 'この下書き' : `請求書${number}`}は取消されていません。再発行できるのは取消済みの請求書だけです。`,
  'public-link-revoked': () => 'このリンクは無効にされています。',
  'already-reissued': ({ number }) => `請求書${number}は再発行済みです。`,
  'invoice-has-allocations': ({ number, currency, amount }, { money }) =>
    `先に消込を解除してください。請求書${number}に${money(currency, amount)}が消し込まれています。`,
  'invoice-has-credit-notes': ({ number, currency, amount }, { money }) =>
    `先に返還請求書を取消してください。請求書${number}で${money(currency, amount)}が返還されています。`,
  'invoice-has-write-offs': ({ number, currency, amount }, { money }) =>
    `先に貸倒処理を戻してください。請求書${number}の${money(currency, amount)}が貸倒処理されています。`,
  'invoice-has-pending-payments': ({ number, currency, amount }, { money }) =>
    `請求書${number}の${money(currency, amount)}はオンライン決済の手続き中です。結果を待つか、先に中止してください。`,
  'no-lines': () => '確定する前に明細を1行以上追加してください。',
  'line-without-description': ({ position }) => `明細${position}に内容が必要です。`,
  'negative-line': ({ position }) => `明細${position}は減額ですが、この口座の請求書では使えません。`,
  'total-negative': () => '合計が0未満です。代わりに返還請求書を発行してください。',
  'total-too-large': () => '合計が大きすぎます。',
  'due-day-with-installments': () =>
    '分割払いの請求書は最後の分割分とともに期日を迎えます。支払期日は空欄にしてください。',
  'installments-not-whole': ({ together }, { decimal }) =>
    `分割分の合計が${decimal(together)}%で、100%ではありません。`,
  'installments-mismatch': ({ currency, payable, together }, { money }) =>
    `分割分の合計は${money(currency, together)}ですが、支払額は${money(currency, payable)}です。`,
  'nothing-due': () => 'この請求書に請求残高はありません。',
  'due-before-issue': ({ dueOn, issuedOn }, { day }) =>
    `支払期限${day(dueOn)}が発行日${day(issuedOn)}より前です。`,
  'exceeds-amount-due': ({ number, currency, amountDue }, { money }) =>
    `請求書${number}の請求残高は${money(currency, amountDue)}だけです。`,
  'amount-reserved': ({ number, currency, amountDue, reserved }, { money }) => {
    const left = subtract(amountDue, reserved);
    return isZero(left)
      ? `請求書${number}の請求残高${money(currency, reserved)}は、すべてオンライン決済の手続き中です。`
      : `請求書${number}の${money(currency, reserved)}はオンライン決済の手続き中のため、残りは${money(currency, left)}だけです。`;
  },
  'exceeds-unallocated': ({ number, currency, unallocated }, { money }) =>
    `入金${number}の未消込額は${money(currency, unallocated)}だけです。`,
  'allocations-exceed-amount': ({ currency, amount, applied }, { money }) =>
    `${money(currency, applied)}を消し込もうとしていますが、入金額は${money(currency, amount)}です。`,
  'overpayment-not-allowed': ({ currency, excess }, { money }) =>
    `請求残高より${money(currency, excess)}多くなっています。`,
  'exceeds-small-balance': ({ number, currency, limit, amount }, { money }) =>
    isZero(limit)
      ? `請求書${number}の残り${money(currency, amount)}は、入金と同時に貸倒処理できません。`
      : `請求書${number}に${money(currency, amount)}が残ります。入金と同時に貸倒処理できるのは${money(currency, limit)}までです。`,
  'credit-note-listed-twice': () => '同じ返還請求書が二度指定されています。',
  'payment-listed-twice': () => '同じ入金が2回あります。',
  'invoice-listed-twice': () => '同じ請求書が2回あります。',
  'other-client': ({ number, client }) =>
    `請求書${number}は${client}のもので、この入金の顧客のものではありません。`,
  'currency-mismatch': ({ expected, actual }) => `請求書は${expected}、入金は${actual}です。`,
  'payment-pending': ({ currency, amount }, { money }) =>
    `${money(currency, amount)}のオンライン決済はまだ手続き中です。`,
  'payment-failed': ({ outcome }) =>
    `このオンライン決済による入金はありませんでした（${outcomes[outcome]}）。`,
  'payment-received': ({ number }) => `入金${number}は受取済みです。`,
  'payment-online': ({ number, provider }) =>
    `入金${number}は${provider}でオンライン決済されました。代わりに返金してください。`,
  'provider-reference-used': ({ provider, reference }) => `${provider}の決済${reference}は受取済みです。`,
  'online-payment-off': () => 'ここでは請求書をオンラインで支払えません。',
  'method-not-online': ({ name }) =>
    `「${name}」ではオンラインで支払えません。別の支払方法を選んでください。`,
  'payment-void': ({ number }) => `入金${number}は取消済みです。`,
  'payment-has-allocations': ({ number, currency, amount }, { money }) =>
    `先に入金${number}の消込を解除してください。${money(currency, amount)}が消し込まれています。`,
  'payment-has-refunds': ({ number, currency, amount }, { money }) =>
    `入金${number}の${money(currency, amount)}は返金済みのため、取消できません。`,
  'payment-has-pending-refunds': ({ number, currency, amount }, { money }) =>
    `入金${number}の${money(currency, amount)}は返金手続き中のため、取消できません。`,
  'refund-not-pending': ({ from, status }) =>
    `${from}のこの返金は${refundIs[status]}です。手続き中ではありません。`,
  'refund-not-completed': ({ from, status }) =>
    `${from}のこの返金は${refundIs[status]}です。差し戻せるのは完了した返金だけです。`,
  'nothing-unallocated': ({ number }) => `入金${number}に未消込額はありません。`,
  'already-on-invoice': ({ number, invoiceNumber }) =>
    `消込${number}はすでに請求書${invoiceNumber}に充てられています。`,
  'allocation-removed': ({ number }) => `消込${number}は削除済みです。`,
  'credit-note-void': ({ number }) => `返還請求書${number}は取消済みです。`,
  'credit-note-has-allocations': ({ number, currency, amount }, { money }) =>
    `先に${number}の充当を取り消してください。${money(currency, amount)}が請求書に充当されています。`,
  'credit-note-has-refunds': ({ number, currency, amount }, { money }) =>
    `${number}の残高のうち${money(currency, amount)}が返金済みまたは返金手続き中のため、取消できません。`,
  'nothing-remaining': ({ number }) => `返還請求書${number}の残高はありません。`,
  'exceeds-remaining': ({ number, currency, amount, remaining }, { money }) =>
    `${money(currency, amount)}は${number}の残高${money(currency, remaining)}を超えています。`,
  'credit-allocation-removed': ({ number }) => `充当${number}は取り消し済みです。`,
  'write-off-reversed': ({ number }) => `請求書${number}のこの貸倒処理は戻し済みです。`,
  'credit-before-issue': ({ invoiceIssuedOn }, { day }) =>
    `返還請求書の日付は請求書の発行日${day(invoiceIssuedOn)}より前にできません。`,
  'credit-exceeds-amount-due': ({ number, currency, amount, amountDue }, { money }) =>
    `${money(currency, amount)}は請求書${number}の請求残高${money(currency, amountDue)}を超えています。`,
  'nothing-to-credit': ({ number }) => `請求書${number}に返還できる額はありません。`,
  'credit-only-whole': ({ number }) =>
    `請求書${number}は、ある税率で請求額より多く差し引いています。全額のみ返還できます。`,
  'disposition-mismatch': ({ currency, above, disposed }, { money }) =>
    `請求残高を超える額は${money(currency, above)}ですが、返金・前受残高・別途精算の合計は${money(currency, disposed)}です。`,
  'credit-exceeds-paid': ({ number, currency, paid, amount }, { money }) =>
    `請求残高を超える額は${money(currency, amount)}ですが、請求書${number}の入金額は${money(currency, paid)}だけです。`,
  'allocation-listed-twice': () => '同じ消込が2回あります。',
  'allocation-of-other-invoice': ({ number }) => `消込${number}は別の請求書のものです。`,
  'exceeds-allocation': ({ number, currency, allocated }, { money }) =>
    `消込${number}は${money(currency, allocated)}だけです。`,
  'line-not-on-invoice': () => 'この請求書にない明細があります。',
  'event-listed-twice': () => '同じ予約が2回あります。',
  'event-of-other-client': ({ client }) => `この予約は${client}ではなく別の顧客のものです。`,
  'event-already-invoiced': ({ number }) =>
    `この予約はすでに${number === null ? '下書き' : `請求書${number}`}にあります。`,
  'event-not-on-invoice': ({ position }) => `明細${position}の予約はこの請求書にありません。`,
  'line-listed-twice': () => '同じ明細が2回あります。',
  'exceeds-line-quantity': ({ left, description }, { decimal }) =>
    `「${description}」で返還できる数量は残り${decimal(left)}です。`,
  'exceeds-line-amount': ({ currency, left, description }, { money }) =>
    `「${description}」で返還できる額は残り${money(currency, left)}です。`,
  'tax-exceeds-credit': ({ currency, tax, description }, { money }) =>
    `「${description}」には返還すべき税額${money(currency, tax)}が残っています。一度に返還する額を増やしてください。`,
  'name-taken': ({ name }) => `「${name}」は使用中です。`,
  'already-archived': ({ name }) => `「${name}」はアーカイブ済みです。`,
  'not-archived': ({ name }) => `「${name}」はアーカイブされていません。`,
  'tax-rate-fixed': ({ name }) =>
    `「${name}」は法定の税率のため変更できません。アーカイブするか、独自の税率を追加してください。`,
  'tax-rate-listed-twice': () => '1つの明細に同じ税率は1回だけ使えます。',
  'tax-rate-archived': ({ name }) =>
    `税率「${name}」はアーカイブ済みです。復元するか別の税率を選んでください。`,
  'entry-archived': ({ name }) => `「${name}」はアーカイブ済みです。復元するか別のものを選んでください。`,
  'entry-changed': () =>
    '開いた後に、他の人がこの項目を変更しました。入力した内容は残っていますが、まだ保存されていません。',
  'notice-listed-twice': ({ noticeHours }, { plural }) =>
    `${plural(noticeHours, { other: '#' })}時間前の規定が2つあります。`,
  'event-past': () => '始まった予約はキャンセルできません。欠席としてのみ扱えます。',
  'standard-template': ({ name }) => `「${name}」は標準のテンプレートのため、アーカイブできません。`,
  'payment-method-archived': ({ name }) =>
    `入金方法「${name}」はアーカイブ済みです。復元するか別の方法を選んでください。`,
  'last-payment-method': ({ name }) => `「${name}」は最後の入金方法です。1つは残す必要があります。`,
  'method-type-fixed': ({ name }) => `「${name}」の種類は変更できません。`,
  'currency-listed-twice': ({ currency }) => `${currency}が2回あります。`,
  'location-listed-twice': () => '同じ拠点が2回あります。',
  'numbers-not-by-hand': () => '番号は順に付けられます。選べるようにするには設定を変更してください。',
  'next-number-too-low': ({ least }) => `次の番号は${least}以上にしてください。それより前は使用済みです。`,
};
