// Registers the three widgets with every language.
import './languages.ts';

export * from './widgets.ts';
