create table alliances.ally (
  id           uuid primary key,
  partnership  uuid not null references alliances.partnership on delete cascade,
  institution  text not null,
  office       text not null,
  person       text not null,
  corridor_end text not null,
  place        text not null,
  level        text not null,
  decides      text[] not null,
  matter       text not null,
  stand        text not null,
  wanted       text not null,
  channel      text not null,
  responsible  uuid references alliances.seat,
  next_step    text not null,
  next_on      date,
  until_day    date,
  revision     int not null default 0,
  seat         uuid not null references alliances.seat,
  added_at     timestamptz not null,
  changed_at   timestamptz not null,
  deleted_at   timestamptz
);
create index ally_of_partnership on alliances.ally (partnership);
comment on column alliances.ally.person is 'Who holds the office, where the partners need the name';
comment on column alliances.ally.until_day is 'Last day in office, where it is known';

create table alliances.ally_contact (
  id       uuid primary key,
  ally     uuid not null references alliances.ally on delete cascade,
  on_day   date not null,
  channel  text not null,
  words    text not null,
  seat     uuid not null references alliances.seat,
  at       timestamptz not null,
  corrects uuid unique references alliances.ally_contact
);
create index ally_contact_of_ally on alliances.ally_contact (ally);
comment on table alliances.ally_contact is 'Rows are added, never changed: a correction is another row';

create table alliances.ally_note (
  ally  uuid not null references alliances.ally on delete cascade,
  seat  uuid not null references alliances.seat,
  words text not null,
  at    timestamptz not null,
  primary key (ally, seat)
);
create index ally_note_of_seat on alliances.ally_note (seat);
comment on table alliances.ally_note is 'Read by its seat alone';
