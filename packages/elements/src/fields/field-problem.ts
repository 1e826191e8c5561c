/** What is wrong with a value, as the constraint validation of forms calls it, and in a sentence. */
export interface FieldProblem {
  readonly flag: 'valueMissing' | 'badInput' | 'rangeUnderflow' | 'rangeOverflow' | 'stepMismatch';
  readonly sentence: string;
}
