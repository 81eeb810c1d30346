-- An organisation invites people to tell what they can do. Who came by it stands with their entry only.
create table capacities.campaign (
  id           uuid primary key,
  organisation uuid not null,
  code         text not null unique check (code ~ '^[2-9A-HJKMNP-TV-Z]{7}$'),
  name         text not null,
  place        text not null,
  language     text not null,
  starts       date not null,
  ends         date not null check (ends >= starts),
  revision     int not null,
  made_at      timestamptz not null
);
create index campaign_organisation on capacities.campaign (organisation);
create index entry_source on capacities.entry (source) where source <> '';

comment on column capacities.campaign.code is 'What its address ends in, and what stands as the source of an entry';
comment on column capacities.campaign.language is 'Of the invitation on paper';
