-- A campaign may be run for a project under way: who registers by it counts for that project.
create table capacities.campaign_project (
  campaign uuid primary key references capacities.campaign on delete cascade,
  project  text not null
);
create index campaign_project_project on capacities.campaign_project (project);
