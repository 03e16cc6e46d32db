// Registers every widget without the built-in data, for pages that bring their own; what reads them is in the same file.
import './load/answers.ts';

export * from './widgets.ts';
