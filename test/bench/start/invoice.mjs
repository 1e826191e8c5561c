// What the pages of the peers share: the invoice that is edited, and what it comes to, in cents.

/** @type {{ description: string, quantity: string, price: string, percent: string }[]} */
export const lines = globalThis.lines;

export const percents = ['0', '7', '19'];

const cents = (text) => Math.round(Number(text || '0') * 100);

export const amountOf = ({ quantity, price }) => Math.round(Number(quantity || '0') * cents(price));

/** Subtotal, tax and total of all lines. */
export function totalsOf(all) {
  const subtotal = all.reduce((sum, line) => sum + amountOf(line), 0);
  const tax = percents.reduce((sum, percent) => {
    const base = all
      .filter((line) => line.percent === percent)
      .reduce((part, line) => part + amountOf(line), 0);
    return sum + Math.round((base * Number(percent)) / 100);
  }, 0);
  return { subtotal, tax, total: subtotal + tax };
}

const format = new Intl.NumberFormat('en', { style: 'currency', currency: 'EUR' });

export const money = (amount) => format.format(amount / 100);
