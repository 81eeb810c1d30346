create table alliances.last_write (
  partnership uuid not null references alliances.partnership on delete cascade,
  thing       text not null,
  seat        uuid not null references alliances.seat,
  at          timestamptz not null,
  primary key (partnership, thing)
);
comment on table alliances.last_write is 'Who is told when somebody else was about to change the same';

create index partnership_of_design on alliances.partnership (design) where design is not null;
