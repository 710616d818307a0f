/** The id of the field in which one types what to find. */
export const FIELD_ID = 'find-field';
