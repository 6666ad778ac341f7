/** No star: the field is given a value where it is left empty, of a new document alone or at every save. */
export const givenLabel = (where: 'new' | 'always') => ({
  path: '/components/desk/names/GivenLabel.client#GivenLabel',
  clientProps: { isNeededOnceSaved: where === 'new' },
})
