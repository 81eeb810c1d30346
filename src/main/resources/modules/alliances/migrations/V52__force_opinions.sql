create table alliances.force_opinion (
  force     uuid not null references alliances.force on delete cascade,
  seat      uuid not null references alliances.seat,
  strength  int not null check (strength between 1 and 5),
  influence int not null check (influence between 1 and 5),
  at        timestamptz not null,
  primary key (force, seat)
);
create index force_opinion_of_seat on alliances.force_opinion (seat);
comment on table alliances.force_opinion is 'Read by its seat alone, and by seats that gave their own for the same force';
