import * as migration_20261124_224344_initial from './20261124_224344_initial';

export const migrations = [
  {
    up: migration_20261124_224344_initial.up,
    down: migration_20261124_224344_initial.down,
    name: '20261124_224344_initial'
  },
];
