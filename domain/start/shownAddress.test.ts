import { expect, test } from 'vitest'
import { shownAddress } from './shownAddress'

test.each([
  ['file:./data/press-room.db', 'file:./data/press-room.db'],
  ['file:/data/room.db?key=secret', 'file:/data/room.db'],
  ['mongodb://127.0.0.1:27017/salle?replicaSet=rs0', 'mongodb://127.0.0.1:27017/salle'],
  ['mongodb://a:27017,b:27018/salle', 'mongodb://a:27017,b:27018/salle'],
  ['mongodb://desk:secret@db:27017/salle', 'mongodb://…@db:27017/salle'],
  ['mongodb+srv://desk:se@cr?et/x@db.example/salle', 'mongodb+srv://…@db.example/salle'],
  ['mongodb://desk:secret/salle', 'mongodb://desk:…/salle'],
  ['mongodb://desk:secret@db/salle?password=secret@x', 'mongodb://…@x'],
])('An address of a database is printed without secrets: %s', (uri, shown) => {
  expect(shownAddress(uri)).toBe(shown)
})
