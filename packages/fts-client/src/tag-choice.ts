/** How a caller names a tag. */

/** 65…65535, or names (or ids) of the registry. */
export type TagChoice = number | { readonly experiment: string | number, readonly activity: string | number }
