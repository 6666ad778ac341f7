import * as migration_20261124_224344_initial from './20261124_224344_initial';
import * as migration_20261125_010228_invitations from './20261125_010228_invitations';
import * as migration_20261125_014048_appearance from './20261125_014048_appearance';
import * as migration_20261130_083216_bin from './20261130_083216_bin';
import * as migration_20261130_114245_no_login_lock from './20261130_114245_no_login_lock';
import * as migration_20261130_123142_mail_address from './20261130_123142_mail_address';
import * as migration_20261130_131146_growth from './20261130_131146_growth';
import * as migration_20261130_145142_log from './20261130_145142_log';

export const migrations = [
  {
    up: migration_20261124_224344_initial.up,
    down: migration_20261124_224344_initial.down,
    name: '20261124_224344_initial',
  },
  {
    up: migration_20261125_010228_invitations.up,
    down: migration_20261125_010228_invitations.down,
    name: '20261125_010228_invitations',
  },
  {
    up: migration_20261125_014048_appearance.up,
    down: migration_20261125_014048_appearance.down,
    name: '20261125_014048_appearance',
  },
  {
    up: migration_20261130_083216_bin.up,
    down: migration_20261130_083216_bin.down,
    name: '20261130_083216_bin',
  },
  {
    up: migration_20261130_114245_no_login_lock.up,
    down: migration_20261130_114245_no_login_lock.down,
    name: '20261130_114245_no_login_lock',
  },
  {
    up: migration_20261130_123142_mail_address.up,
    down: migration_20261130_123142_mail_address.down,
    name: '20261130_123142_mail_address',
  },
  {
    up: migration_20261130_131146_growth.up,
    down: migration_20261130_131146_growth.down,
    name: '20261130_131146_growth',
  },
  {
    up: migration_20261130_145142_log.up,
    down: migration_20261130_145142_log.down,
    name: '20261130_145142_log'
  },
];
