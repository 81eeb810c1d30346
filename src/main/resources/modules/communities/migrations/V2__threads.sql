-- What is said in circles. Who wrote it is named by their membership, so that nothing but that row
-- has to forget a person. HTML is made when something is written, not each time it is read.
create table communities.thread (
  id        bigint generated always as identity primary key,
  circle    uuid not null references communities.circle on delete cascade,
  title     text not null check (length(title) <= 150),
  written   text not null check (length(written) = 2),
  author    bigint not null references communities.membership,
  begun_at  timestamptz not null,
  last_at   timestamptz not null,
  posts     int not null default 0,
  last      int not null default 0,
  pinned    boolean not null default false,
  locked    boolean not null default false,
  solution  int,
  hidden_at timestamptz
);
create index thread_circle on communities.thread (circle, pinned desc, last_at desc, id desc);
create index thread_author on communities.thread (author);

create table communities.post (
  id         bigint generated always as identity primary key,
  thread     bigint not null references communities.thread on delete cascade,
  number     int not null check (number > 0),
  key        uuid not null unique,
  author     bigint not null references communities.membership,
  written    text not null check (length(written) = 2),
  words      text not null check (length(words) <= 10000),
  html       text not null,
  written_at timestamptz not null,
  edited_at  timestamptz,
  revision   int not null default 0,
  hidden_at  timestamptz,
  removed_at timestamptz,
  thanks     int not null default 0,
  changed    xid8 not null,
  unique (thread, number)
);
create index post_author on communities.post (author, written_at desc);
create index post_changed on communities.post (changed, id);

comment on column communities.post.changed is 'The transaction that last changed it; the index of each node follows it';

create function communities.note_post() returns trigger language plpgsql as $$
begin
  new.changed := pg_current_xact_id();
  return new;
end $$;
create trigger note_post before insert or update on communities.post
  for each row execute function communities.note_post();

create table communities.thanks (
  post   bigint not null references communities.post on delete cascade,
  person uuid not null,
  primary key (post, person)
);
create index thanks_person on communities.thanks (person);

create table communities.mention (
  post   bigint not null references communities.post on delete cascade,
  member bigint not null references communities.membership,
  primary key (post, member)
);
create index mention_member on communities.mention (member);

create table communities.reading (
  person uuid not null,
  thread bigint not null references communities.thread on delete cascade,
  upto   int not null,
  primary key (person, thread)
);

create table communities.translation (
  id         uuid primary key,
  post       bigint not null references communities.post on delete cascade,
  language   text not null check (length(language) = 2),
  author     bigint not null references communities.membership,
  words      text not null check (length(words) <= 10000),
  html       text not null,
  written_at timestamptz not null,
  revision   int not null,
  hidden_at  timestamptz
);
create index translation_post on communities.translation (post);
create index translation_author on communities.translation (author);

create table communities.translation_wish (
  post     bigint not null references communities.post on delete cascade,
  language text not null check (length(language) = 2),
  person   uuid not null,
  primary key (post, language, person)
);
create index translation_wish_person on communities.translation_wish (person);
