export type DatabaseOptions = {
  /** For tests with collections of their own: the tables of a SQLite file follow the collections, not the migrations. */
  push: boolean
  /** Whether a press room is made where there is none. */
  mayBeNew: boolean
}
