create table alliances.checkup_round (
  id          uuid primary key,
  partnership uuid not null references alliances.partnership on delete cascade,
  number      int not null,
  due         date not null,
  opened_by   uuid not null,
  opened_at   timestamptz not null,
  compared_at timestamptz,
  unique (partnership, number)
);
create unique index checkup_open on alliances.checkup_round (partnership) where compared_at is null;

create table alliances.checkup_sheet (
  round        uuid not null references alliances.checkup_round on delete cascade,
  partner      uuid not null,
  remark       text not null,
  note         text not null,
  written      text not null,
  revision     int not null,
  seat         uuid not null,
  changed_at   timestamptz not null,
  handed_in_at timestamptz,
  primary key (round, partner)
);
comment on column alliances.checkup_sheet.note is 'For its own partner only, for good';

create table alliances.checkup_answer (
  round     uuid not null,
  partner   uuid not null,
  statement text not null,
  answer    text not null,
  primary key (round, partner, statement),
  foreign key (round, partner) references alliances.checkup_sheet on delete cascade
);
