// Says what is wrong or doubtful in a dataset, in Node and in pages, in the words of the command `validate`.
export {validateDataset, validateDatasetText} from './data/validate.ts';
export {problemCounts, problemLine, problemPieces, type LinePiece} from './data/problem-line.ts';
export type {Problem} from './data/problem.ts';
