// Says what is wrong or doubtful in a dataset, in Node and in pages, in the words of the command `validate`.
export {validateDataset, validateDatasetText} from './data/check/validate.ts';
export {
  problemCounts,
  problemLine,
  problemPieces,
  type LinePiece,
} from './data/check/problem-line.ts';
export type {Problem} from './data/format/problem.ts';
