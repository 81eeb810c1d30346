create table alliances.advisory_member (
  id          uuid primary key,
  partnership uuid not null references alliances.partnership on delete cascade,
  institution text not null,
  office      text not null,
  ally        uuid references alliances.ally,
  since_day   date not null,
  until_day   date,
  revision    int not null default 0,
  seat        uuid not null references alliances.seat,
  added_at    timestamptz not null,
  changed_at  timestamptz not null,
  deleted_at  timestamptz
);
create index advisory_member_of_partnership on alliances.advisory_member (partnership);

create table alliances.advisory_meeting (
  id          uuid primary key,
  partnership uuid not null references alliances.partnership on delete cascade,
  on_day      date not null,
  agenda      text not null,
  advice      text not null,
  done        text not null,
  revision    int not null default 0,
  seat        uuid not null references alliances.seat,
  added_at    timestamptz not null,
  changed_at  timestamptz not null,
  deleted_at  timestamptz
);
create index advisory_meeting_of_partnership on alliances.advisory_meeting (partnership);
