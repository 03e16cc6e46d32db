// Registers every widget with every language.
import './languages.ts';

export * from './widgets.ts';
