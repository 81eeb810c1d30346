create table alliances.political_date (
  id           uuid primary key,
  partnership  uuid not null references alliances.partnership on delete cascade,
  title        text not null,
  kind         text not null,
  first_day    date not null,
  last_day     date not null check (last_day >= first_day),
  month_only   boolean not null,
  level        text not null,
  corridor_end text not null,
  place        text not null,
  allies       uuid[] not null,
  source       text not null,
  revision     int not null default 0,
  seat         uuid not null references alliances.seat,
  added_at     timestamptz not null,
  changed_at   timestamptz not null,
  deleted_at   timestamptz
);
create index political_date_of_partnership on alliances.political_date (partnership);
comment on column alliances.political_date.allies is 'Whom of the same partnership it touches';
