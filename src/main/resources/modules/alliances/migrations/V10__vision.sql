-- Each partner's own vision and the common one are shared texts; here stands how far they have come.
create table alliances.vision_handed_in (
  partnership uuid not null references alliances.partnership on delete cascade,
  partner     uuid not null references alliances.partner on delete cascade,
  seat        uuid not null references alliances.seat,
  at          timestamptz not null,
  primary key (partnership, partner)
);

create table alliances.vision_agreed (
  partnership uuid not null references alliances.partnership on delete cascade,
  partner     uuid not null references alliances.partner on delete cascade,
  version     int not null,
  seat        uuid not null references alliances.seat,
  at          timestamptz not null,
  primary key (partnership, partner)
);
comment on column alliances.vision_agreed.version is 'Of the common text; a later version takes the agreement back';
