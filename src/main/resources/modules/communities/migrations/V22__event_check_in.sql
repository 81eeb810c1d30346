-- Who was at an event: marks that are only ever added, so that devices without a line can bring
-- them in any order and as often as they like.
create table communities.event_mark (
  id uuid primary key,
  event uuid not null references communities.event on delete cascade,
  registration uuid not null references communities.event_registration on delete cascade,
  at timestamptz not null,
  received_at timestamptz not null
);
comment on column communities.event_mark.id is 'Made on the device';
comment on column communities.event_mark.at is 'By the clock of the device';
create index on communities.event_mark (event, registration);

create table communities.event_unmark (
  mark uuid primary key,
  event uuid not null references communities.event on delete cascade,
  at timestamptz not null,
  received_at timestamptz not null
);
comment on table communities.event_unmark is 'Marks that were taken back; may come before the mark does';
create index on communities.event_unmark (event);
