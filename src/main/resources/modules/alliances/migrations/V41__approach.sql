create table alliances.approach (
  stakeholder uuid primary key references alliances.stakeholder on delete cascade,
  asked       text not null,
  offered     text not null,
  form        text not null,
  document    text,
  signed_on   date,
  next_on     date,
  afterwards  text not null,
  revision    int not null,
  seat        uuid not null references alliances.seat,
  at          timestamptz not null
);

create table alliances.approach_contact (
  id          uuid primary key,
  stakeholder uuid not null references alliances.stakeholder on delete cascade,
  on_day      date not null,
  way         text not null,
  words       text not null,
  seat        uuid not null references alliances.seat,
  at          timestamptz not null
);
create index approach_contact_of_stakeholder on alliances.approach_contact (stakeholder);

create table alliances.approach_obligation (
  id          uuid primary key,
  stakeholder uuid not null references alliances.stakeholder on delete cascade,
  ours        boolean not null,
  words       text not null,
  due_on      date,
  state       text not null,
  seat        uuid not null references alliances.seat,
  at          timestamptz not null
);
create index approach_obligation_of_stakeholder on alliances.approach_obligation (stakeholder);
comment on column alliances.approach_obligation.ours is 'What the partners owe; otherwise what the stakeholder owes';
