-- What can be changed carries a version, which counts its changes; who changes it says which one was read.
ALTER TABLE place ADD COLUMN version INT NOT NULL DEFAULT 0;
ALTER TABLE indicator ADD COLUMN version INT NOT NULL DEFAULT 0;
ALTER TABLE target ADD COLUMN version INT NOT NULL DEFAULT 0;
ALTER TABLE network ADD COLUMN version INT NOT NULL DEFAULT 0;
ALTER TABLE disruption ADD COLUMN version INT NOT NULL DEFAULT 0;
ALTER TABLE seizure ADD COLUMN version INT NOT NULL DEFAULT 0;
ALTER TABLE asset_recovery ADD COLUMN version INT NOT NULL DEFAULT 0;
ALTER TABLE body ADD COLUMN version INT NOT NULL DEFAULT 0;
ALTER TABLE meeting ADD COLUMN version INT NOT NULL DEFAULT 0;
ALTER TABLE paper ADD COLUMN version INT NOT NULL DEFAULT 0;
ALTER TABLE abbreviation ADD COLUMN version INT NOT NULL DEFAULT 0;
ALTER TABLE action ADD COLUMN version INT NOT NULL DEFAULT 0;
ALTER TABLE emerging_trend ADD COLUMN version INT NOT NULL DEFAULT 0;
ALTER TABLE resourcing ADD COLUMN version INT NOT NULL DEFAULT 0;
ALTER TABLE impact_assessment ADD COLUMN version INT NOT NULL DEFAULT 0;
ALTER TABLE consultation_priority ADD COLUMN version INT NOT NULL DEFAULT 0;

-- Lists are read in the order of their keys, a page at a time.
CREATE INDEX disruption_by_state ON disruption (state, reference);
CREATE INDEX action_by_owner ON action (owner_account, reference);
