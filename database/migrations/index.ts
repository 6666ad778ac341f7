import * as migration_20261124_190838_initial from './20261124_190838_initial';

export const migrations = [
  {
    up: migration_20261124_190838_initial.up,
    down: migration_20261124_190838_initial.down,
    name: '20261124_190838_initial'
  },
];
