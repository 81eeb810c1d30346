create table alliances.partnership (
  id         uuid primary key,
  title      text not null,
  written    text not null,
  origin     text not null check (origin ~ '^[A-Z]{2}$'),
  residence  text not null check (residence ~ '^[A-Z]{2}$'),
  design     text,
  created_at timestamptz not null
);

create table alliances.partner (
  id           uuid primary key,
  partnership  uuid not null references alliances.partnership on delete cascade,
  number       int not null,
  name         text not null,
  organisation uuid,
  country      text not null check (country ~ '^[A-Z]{2}$'),
  corridor_end text not null,
  informal     boolean not null,
  state        text not null,
  language     text not null,
  zone         text not null,
  unique (partnership, number)
);
create index partner_organisation on alliances.partner (organisation) where state = 'INVITED';

-- A seat stays when its person leaves, so that what was done keeps its author; an erased person leaves neither id nor name.
create table alliances.seat (
  id          uuid primary key,
  partnership uuid not null references alliances.partnership on delete cascade,
  partner     uuid references alliances.partner,
  person      uuid,
  role        text not null,
  name        text not null,
  since       timestamptz not null,
  gone_at     timestamptz,
  unique (partnership, person)
);
create index seat_person on alliances.seat (person);

create table alliances.invitation (
  link        bytea primary key,
  id          uuid not null unique,
  partnership uuid not null references alliances.partnership on delete cascade,
  partner     uuid references alliances.partner,
  role        text not null,
  made_by     uuid not null references alliances.seat,
  expires_at  timestamptz not null
);
comment on column alliances.invitation.link is 'SHA-256 of the secret in the link';

create table alliances.trail (
  number       bigint generated always as identity primary key,
  partnership  uuid not null references alliances.partnership on delete cascade,
  seat         uuid not null references alliances.seat,
  message      text not null,
  arguments    jsonb not null,
  at           timestamptz not null,
  told         uuid references alliances.seat,
  path         text not null default '',
  dismissed_at timestamptz
);
create index trail_of_partnership on alliances.trail (partnership, number);
comment on column alliances.trail.told is 'The one seat that is to read it; null for all';

create table alliances.shared_text (
  partnership uuid not null references alliances.partnership on delete cascade,
  key         text not null,
  version     int not null,
  aside       boolean not null,
  written     text not null,
  words       text not null,
  base        int not null,
  seat        uuid not null references alliances.seat,
  at          timestamptz not null,
  primary key (partnership, key, version)
);
