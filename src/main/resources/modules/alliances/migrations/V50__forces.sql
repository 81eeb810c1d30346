create table alliances.wanted_change (
  id          uuid primary key,
  partnership uuid not null references alliances.partnership on delete cascade,
  words       text not null,
  written     text not null,
  due         text not null default '',
  created_at  timestamptz not null
);
create index wanted_change_of on alliances.wanted_change (partnership);
comment on column alliances.wanted_change.due is 'Month, as 2027-03; empty for none';

create table alliances.force (
  id           uuid primary key,
  change       uuid not null references alliances.wanted_change on delete cascade,
  number       bigint generated always as identity,
  side         text not null,
  words        text not null,
  strength     int not null check (strength between 1 and 5),
  influence    int not null check (influence between 1 and 5),
  institutions text not null,
  evidence     text not null,
  deed         text not null,
  owner        uuid references alliances.partner,
  due          text not null,
  revision     int not null default 0,
  seat         uuid not null references alliances.seat
);
create index force_of on alliances.force (change);

create table alliances.force_strength (
  force     uuid not null references alliances.force on delete cascade,
  revision  int not null,
  strength  int not null,
  influence int not null,
  seat      uuid not null references alliances.seat,
  at        timestamptz not null,
  primary key (force, revision)
);
