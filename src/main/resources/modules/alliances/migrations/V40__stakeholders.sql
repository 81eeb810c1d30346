create table alliances.stakeholder (
  id           uuid primary key,
  partnership  uuid not null references alliances.partnership on delete cascade,
  name         text not null,
  kind         text not null,
  corridor_end text not null,
  place        text not null,
  organisation uuid,
  bring        text not null,
  gain         text not null,
  lose         text not null,
  engaged      text not null,
  wanted       text not null,
  revision     int not null default 0,
  added_by     uuid not null references alliances.seat,
  added_at     timestamptz not null,
  deleted_at   timestamptz
);
create index stakeholder_of_partnership on alliances.stakeholder (partnership);

-- A round ends when its scores are laid side by side; the next one has begun then.
create table alliances.stakeholder_round (
  partnership uuid not null references alliances.partnership on delete cascade,
  number      int not null check (number > 0),
  compared_by uuid not null references alliances.seat,
  compared_at timestamptz not null,
  primary key (partnership, number)
);

create table alliances.stakeholder_score (
  stakeholder uuid not null references alliances.stakeholder on delete cascade,
  seat        uuid not null references alliances.seat,
  round       int not null check (round > 0),
  interest    numeric(4, 1) not null check (interest between 0 and 100),
  influence   numeric(4, 1) not null check (influence between 0 and 100),
  support     numeric(4, 1) not null check (support between -100 and 100),
  power       text not null,
  legitimacy  text not null,
  urgency     text not null,
  scored_at   timestamptz not null,
  primary key (stakeholder, seat, round)
);
create index stakeholder_score_of_seat on alliances.stakeholder_score (seat);
comment on table alliances.stakeholder_score is 'Read by its seat alone until its round was compared';

create table alliances.stakeholder_position (
  stakeholder uuid not null references alliances.stakeholder on delete cascade,
  number      int not null check (number > 0),
  proposed    boolean not null,
  interest    numeric(4, 1) not null check (interest between 0 and 100),
  influence   numeric(4, 1) not null check (influence between 0 and 100),
  support     numeric(4, 1) not null check (support between -100 and 100),
  power       text not null,
  legitimacy  text not null,
  urgency     text not null,
  reason      text not null,
  seat        uuid not null references alliances.seat,
  at          timestamptz not null,
  primary key (stakeholder, number)
);
comment on column alliances.stakeholder_position.proposed is 'Somebody else had been faster: kept beside, not the position';

create table alliances.stakeholder_note (
  stakeholder uuid not null references alliances.stakeholder on delete cascade,
  seat        uuid not null references alliances.seat,
  words       text not null,
  at          timestamptz not null,
  primary key (stakeholder, seat)
);
create index stakeholder_note_of_seat on alliances.stakeholder_note (seat);
comment on table alliances.stakeholder_note is 'Read by its seat alone';
