package org.corridor.projects.hooks.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.corridor.people.WriteToPeople;
import org.corridor.platform.jobs.DueJobs;
import org.corridor.platform.mail.SiteAddress;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.ProjectNews;
import org.corridor.projects.underway.ProjectsUnderWay;
import org.corridor.projects.underway.Team;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Notes for each program what it is to be told, together with what came about. */
@Service
@Transactional
class TellPrograms {

  static final String TEST = "test";

  private final HookTable table;
  private final ProjectsUnderWay projects;
  private final Team team;
  private final WriteToPeople people;
  private final SiteAddress site;
  private final DueJobs jobs;
  private final Clock clock;

  TellPrograms(
      HookTable table,
      ProjectsUnderWay projects,
      Team team,
      WriteToPeople people,
      SiteAddress site,
      DueJobs jobs,
      Clock clock) {
    this.table = table;
    this.projects = projects;
    this.team = team;
    this.people = people;
    this.site = site;
    this.jobs = jobs;
    this.clock = clock;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void tell(ProjectNews news) {
    table.of(news.project()).stream()
        .filter(hook -> hook.wants(news.kind()))
        .filter(hook -> !table.tellsAlready(hook.id(), news.kind().code(), news.about()))
        .forEach(hook -> tell(hook, news.kind().code(), news.about()));
  }

  /** A message that says nothing but that it came. */
  void test(Hook hook) {
    tell(hook, TEST, "");
  }

  /** Once more, at once. */
  void again(Message message) {
    table.state(message.id(), Message.State.WAITING);
    jobs.begin(HookJobs.SEND, message.id().toString());
  }

  /** After the last try the program is told nothing more, and who leads the project hears of it. */
  void giveUp(UUID id) {
    Message message = table.message(id).orElse(null);
    if (message == null) {
      return;
    }
    table.state(id, Message.State.GIVEN_UP);
    Hook hook = table.find(message.hook()).orElseThrow();
    if (hook.paused() == null) {
      table.pause(hook.id(), clock.instant());
      team.of(hook.project()).stream()
          .filter(Member::here)
          .filter(Member::coordinates)
          .flatMap(member -> team.personOf(member.id()).stream())
          .forEach(
              person ->
                  people.write(
                      person,
                      "projects.hooks.mail",
                      Map.of("title", projects.read(hook.project()).title()),
                      hook.project().path() + "/programs"));
    }
  }

  private void tell(Hook hook, String kind, String about) {
    Instant now = clock.instant();
    Message message =
        new Message(
            UUID.randomUUID(),
            hook.id(),
            kind,
            about,
            body(hook, kind, about, now),
            now,
            0,
            null,
            "",
            Message.State.WAITING);
    table.add(message);
    jobs.begin(HookJobs.SEND, message.id().toString());
  }

  private String body(Hook hook, String kind, String about, Instant now) {
    Map<String, String> data = new TreeMap<>();
    data.put("project", hook.project().value());
    data.put("url", site.of("/api/v1/under-way/" + hook.project()));
    if (!about.isEmpty()) {
      data.put("about", about);
    }
    return JsonMapper.shared()
        .writeValueAsString(
            new TreeMap<>(Map.of("type", kind, "timestamp", now.toString(), "data", data)));
  }
}
