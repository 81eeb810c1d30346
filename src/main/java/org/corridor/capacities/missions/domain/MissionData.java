package org.corridor.capacities.missions.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridor.people.PersonId;
import org.corridor.people.PersonalDataHolder;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Missions as personal data. What both agreed to and what figures are made of stays after an
 * erasure, without name, way to be reached and words.
 */
@Component
class MissionData implements PersonalDataHolder {

  private final MissionTable missions;
  private final MissionParts parts;
  private final Texts texts;
  private final JsonMapper mapper = JsonMapper.shared();

  MissionData(MissionTable missions, MissionParts parts, Texts texts) {
    this.missions = missions;
    this.parts = parts;
    this.texts = texts;
  }

  @Override
  @Transactional(readOnly = true)
  public Held export(PersonId person, Language reader) {
    List<Map<String, Object>> data = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    for (Mission mission : missions.as(person)) {
      boolean expert = person.equals(mission.expert());
      data.add(told(mission, expert));
      lines.add(
          new Line(
              mission.title(),
              texts.text(reader, mission.state().text())
                  + "\n"
                  + (expert ? mission.expertName() : mission.hostName()),
              mission.id().path()));
    }
    return new Held(
        "missions",
        texts.text(reader, "capacities.missions.title"),
        mapper.writeValueAsString(data),
        lines);
  }

  private Map<String, Object> told(Mission mission, boolean expert) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("id", mission.id().toString());
    told.put("ask", mission.ask().toString());
    told.put("need", mission.need().toString());
    told.put("organisation", mission.organisation().toString());
    told.put("title", mission.title());
    told.put("language", mission.written().code());
    told.put("kind", mission.kind().name());
    told.put("state", mission.state().name());
    told.put("as", expert ? Party.EXPERT.name() : Party.HOST.name());
    told.put("shownAs", expert ? mission.expertName() : mission.hostName());
    told.put("reach", expert ? mission.expertReach() : mission.hostReach());
    told.put("agreed", mission.agreed() == null ? "" : mission.agreed());
    told.put(
        "collaboration", mission.collaboration() == null ? "" : mission.collaboration().toString());
    told.put("created", mission.created().toString());
    told.put("changed", mission.changed().toString());
    if (expert) {
      told.put(
          "reports",
          parts.reports(mission.id()).stream()
              .filter(report -> report.by() == Party.EXPERT)
              .toList());
      told.put(
          "later",
          parts.followUps(mission.id()).stream()
              .filter(said -> said.by() == Party.EXPERT)
              .toList());
    }
    return told;
  }

  @Override
  @Transactional
  public void erase(PersonId person) {
    missions.forget(person);
  }
}
