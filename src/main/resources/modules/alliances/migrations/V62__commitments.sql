create table alliances.ally_commitment (
  id          uuid primary key,
  partnership uuid not null references alliances.partnership on delete cascade,
  ally        uuid not null references alliances.ally,
  ours        boolean not null,
  partner     uuid references alliances.partner on delete set null,
  words       text not null,
  promised_on date not null,
  due_on      date,
  state       text not null,
  evidence    text not null,
  why         text not null,
  revision    int not null default 0,
  seat        uuid not null references alliances.seat,
  added_at    timestamptz not null,
  changed_at  timestamptz not null,
  deleted_at  timestamptz
);
create index ally_commitment_of_partnership on alliances.ally_commitment (partnership);
comment on column alliances.ally_commitment.ours is 'What the partners promised; otherwise what the ally promised';
