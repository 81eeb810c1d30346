alter table alliances.wanted_change add deleted_at timestamptz;
alter table alliances.force add deleted_at timestamptz;
