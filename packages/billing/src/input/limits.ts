/** The most lines, allocations or credited lines one command may hold. */
export const linesMax = 1000;

/** The most discounts, charges or taxes one line may have. */
export const perLineMax = 10;

/** The most discounts, charges and taxes that all lines of one invoice may have together. */
export const onLinesMax = 5000;
