-- Records that are only added to, and the keys that sign files of them.
create table communities.site_key (
  number integer generated always as identity primary key,
  public_key text not null unique,
  sealed bytea not null,
  made_at timestamptz not null
);

create table communities.record (
  id uuid primary key,
  begun_at timestamptz not null
);

create table communities.record_entry (
  record uuid not null references communities.record on delete cascade,
  number integer not null,
  body text not null,
  hash text not null,
  primary key (record, number)
);

-- What names people stands beside the chain and can go.
create table communities.record_word (
  record uuid not null,
  entry integer not null,
  role text not null,
  person uuid not null,
  words text not null,
  salt text not null,
  primary key (record, entry, role),
  foreign key (record, entry) references communities.record_entry on delete cascade
);
create index on communities.record_word (person);

create function communities.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'What stands in a record is not changed';
end $$;
create trigger refuse_change before update on communities.record_entry
  for each row execute function communities.refuse_change();

-- An entry goes with its whole record only.
create function communities.refuse_gap() returns trigger language plpgsql as $$
begin
  if exists (select 1 from communities.record where id = old.record) then
    raise exception 'No entry is taken out of a record';
  end if;
  return old;
end $$;
create trigger refuse_gap before delete on communities.record_entry
  for each row execute function communities.refuse_gap();
