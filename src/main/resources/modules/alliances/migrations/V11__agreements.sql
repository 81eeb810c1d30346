create table alliances.agreement (
  id          uuid primary key,
  partnership uuid not null references alliances.partnership,
  ticket      uuid not null unique,
  kind        text not null,
  title       text not null,
  written     text not null,
  lead        uuid,
  starts      date,
  ends        date,
  notice_days int not null,
  report_months int not null,
  visits      int not null,
  mediator    text not null,
  revision    int not null default 0,
  made_at     timestamptz not null
);
create index agreement_of_partnership on alliances.agreement (partnership);
comment on column alliances.agreement.ticket is 'Of the form that began it, so that sending it twice begins it once';

create table alliances.agreement_party (
  agreement uuid not null references alliances.agreement,
  partner   uuid not null,
  number    int not null,
  does      text not null,
  brings    text not null,
  percent   numeric(5, 2) check (percent between 0 and 100),
  primary key (agreement, partner)
);

-- The words of a clause are a shared text; as long as nobody changed them, those of the library hold.
create table alliances.agreement_clause (
  id        uuid primary key,
  agreement uuid not null references alliances.agreement,
  number    int not null,
  library   text,
  taken_out boolean not null
);
create index clause_of_agreement on alliances.agreement_clause (agreement, number);
comment on column alliances.agreement_clause.library is 'Its name in the library; null for an own clause';

create table alliances.agreement_comment (
  number      bigint generated always as identity primary key,
  agreement   uuid not null references alliances.agreement,
  clause      uuid not null references alliances.agreement_clause,
  ticket      uuid not null unique,
  seat        uuid not null references alliances.seat,
  words       text not null,
  written     text not null,
  at          timestamptz not null,
  resolved_by uuid references alliances.seat,
  resolved_at timestamptz
);
create index comment_on_clause on alliances.agreement_comment (agreement, clause);

create table alliances.agreement_version (
  agreement uuid not null references alliances.agreement,
  number    int not null,
  parties   uuid[] not null,
  content   text not null,
  sha256    text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  seat      uuid not null references alliances.seat,
  at        timestamptz not null,
  primary key (agreement, number)
);
comment on column alliances.agreement_version.sha256 is 'Of content in UTF-8';

create table alliances.agreement_signature (
  agreement uuid not null,
  version   int not null,
  partner   uuid not null,
  seat      uuid not null references alliances.seat,
  person    uuid,
  name      text not null,
  capacity  text not null,
  informal  boolean not null,
  sha256    text not null,
  at        timestamptz not null,
  primary key (agreement, version, partner),
  foreign key (agreement, version) references alliances.agreement_version
);
create index signature_person on alliances.agreement_signature (person);
comment on column alliances.agreement_signature.name is 'As typed; empty once the person was erased';

create table alliances.agreement_withdrawal (
  agreement uuid not null,
  version   int not null,
  partner   uuid not null,
  seat      uuid not null references alliances.seat,
  effective date not null,
  reason    text not null,
  written   text not null,
  at        timestamptz not null,
  primary key (agreement, version, partner),
  foreign key (agreement, version) references alliances.agreement_version
);

create table alliances.agreement_event (
  number    bigint generated always as identity primary key,
  agreement uuid not null references alliances.agreement,
  seat      uuid not null references alliances.seat,
  partner   uuid,
  kind      text not null,
  arguments jsonb not null,
  at        timestamptz not null
);
create index event_of_agreement on alliances.agreement_event (agreement, number);

create function alliances.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'What was put up, and what happened to an agreement, is not changed';
end $$;
create trigger refuse_change before update or delete on alliances.agreement_event
  for each row execute function alliances.refuse_change();
create trigger refuse_change before update or delete on alliances.agreement_version
  for each row execute function alliances.refuse_change();
create trigger refuse_change before update or delete on alliances.agreement_withdrawal
  for each row execute function alliances.refuse_change();
