-- Notes and costs of events can be changed, and what was removed can be brought back for a month.
alter table communities.event_note add column revision int not null default 1;
alter table communities.event_note add column removed_at timestamptz;
comment on column communities.event_note.removed_at is 'For a month it can be brought back';
alter table communities.event_cost add column revision int not null default 1;
alter table communities.event_cost add column removed_at timestamptz;
comment on column communities.event_cost.removed_at is 'For a month it can be brought back';
