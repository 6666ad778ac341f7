/** The most bytes that a document to import may have. */
export const largestDocument = 10_000_000
