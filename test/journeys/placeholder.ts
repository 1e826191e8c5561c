import type { Journeys } from '../journey.js';

export const tests: Journeys = {
  'the desk opens its database': async ({ context, base }) => {
    const page = await context.newPage();
    await page.goto(base);
    await page.getByText('records').waitFor();
    await page.getByText('12.00').waitFor();
  },
};
