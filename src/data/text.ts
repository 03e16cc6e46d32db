/**
 * Words in the data: one string, or one per language (BCP 47 primary tag). A name that is the same in every language
 * but some stands under `und`.
 */
export type Text = string | Readonly<Record<string, string>>;

/** An ISO 8601 date whose length is its precision: `2023`, `2023-07` or `2023-07-26`. Always UTC, Gregorian. */
export type PartialDate = string;
