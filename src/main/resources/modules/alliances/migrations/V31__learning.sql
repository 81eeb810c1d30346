-- A capacity that the list of the house lacks, in the words of a partner.
create table alliances.capacity (
  id          uuid primary key,
  partnership uuid not null references alliances.partnership on delete cascade,
  name        text not null,
  written     text not null,
  seat        uuid not null,
  unique (partnership, name)
);

create table alliances.capacity_card (
  partnership uuid not null references alliances.partnership on delete cascade,
  partner     uuid not null,
  revision    int not null,
  seat        uuid not null,
  changed_at  timestamptz not null,
  primary key (partnership, partner)
);

create table alliances.capacity_standing (
  partnership uuid not null,
  partner     uuid not null,
  capacity    text not null,
  standing    text not null,
  primary key (partnership, partner, capacity),
  foreign key (partnership, partner) references alliances.capacity_card on delete cascade
);

create table alliances.transfer (
  id          uuid primary key,
  partnership uuid not null references alliances.partnership on delete cascade,
  capacity    text not null,
  teacher     uuid not null,
  learner     uuid not null,
  way         text not null,
  what        text not null,
  written     text not null,
  begins      date,
  ends        date,
  hours       numeric(7, 1) not null check (hours >= 0),
  dropped     boolean not null default false,
  revision    int not null,
  seat        uuid not null,
  changed_at  timestamptz not null,
  check (teacher <> learner)
);
create index transfer_of_partnership on alliances.transfer (partnership);

create table alliances.transfer_record (
  id       uuid primary key,
  transfer uuid not null references alliances.transfer on delete cascade,
  held_on  date not null,
  hours    numeric(5, 1) not null check (hours > 0),
  people   int check (people > 0),
  result   text not null,
  written  text not null,
  seat     uuid not null,
  at       timestamptz not null,
  struck   boolean not null default false
);
create index record_of_transfer on alliances.transfer_record (transfer);
comment on column alliances.transfer_record.struck is 'Taken out of the sums by who wrote it; it can be put back';
