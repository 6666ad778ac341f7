/** Names the organisation within the data of its press room. */
export const organisationId = (origin: string) => `${origin}/#organisation`
