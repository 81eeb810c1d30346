package org.corridor.projects.underway.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridor.people.PersonId;
import org.corridor.people.PersonalDataHolder;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.Team;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * In which teams somebody is, and how they are called there. What they wrote and decided is the
 * project's and stays, without their name.
 */
@Component
class TeamData implements PersonalDataHolder {

  private final ProjectTable table;
  private final OpenProjects projects;
  private final Team team;
  private final Texts texts;
  private final JsonMapper mapper = JsonMapper.shared();

  TeamData(ProjectTable table, OpenProjects projects, Team team, Texts texts) {
    this.table = table;
    this.projects = projects;
    this.team = team;
    this.texts = texts;
  }

  @Override
  @Transactional(readOnly = true)
  public Held export(PersonId person, Language reader) {
    List<Line> lines = new ArrayList<>();
    List<Map<String, Object>> all = new ArrayList<>();
    for (Member member : team.of(person)) {
      String title = projects.read(member.project()).title();
      String role = texts.text(reader, member.role().text());
      lines.add(new Line(title, member.name() + " · " + role, member.project().path()));
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("project", title);
      one.put("key", member.project().value());
      one.put("member", member.id().toString());
      one.put("role", member.role().name());
      one.put("called", member.name());
      one.put("here", member.here());
      one.put("partner", member.partner());
      one.put("since", table.since(member.id()));
      all.add(one);
    }
    return new Held(
        "teams",
        texts.text(reader, "projects.underway.mine"),
        mapper.writeValueAsString(all),
        lines);
  }

  @Override
  @Transactional
  public void erase(PersonId person) {
    table
        .of(person)
        .forEach(key -> table.lock(key).ifPresent(one -> table.save(one.forget(person))));
  }
}
