package org.corridor.capacities.returns.domain;

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

/** Somebody's plan to return, where they were placed, and what they answered. */
@Component
class ReturnData implements PersonalDataHolder {

  private static final String TEXT = "capacities.returns.";

  private final PlanTable plans;
  private final PlacementTable placements;
  private final Texts texts;
  private final JsonMapper mapper = JsonMapper.shared();

  ReturnData(PlanTable plans, PlacementTable placements, Texts texts) {
    this.plans = plans;
    this.placements = placements;
    this.texts = texts;
  }

  @Override
  @Transactional(readOnly = true)
  public Held export(PersonId person, Language reader) {
    Map<String, Object> held = new LinkedHashMap<>();
    List<Line> lines = new ArrayList<>();
    plans
        .of(person)
        .ifPresent(
            kept -> {
              held.put("person", person.toString());
              held.put("key", kept.key().toString());
              held.put("plan", kept.plan());
              held.put("name", kept.name());
              held.put("adviser", String.valueOf(kept.adviser()));
              held.put("sharedAt", String.valueOf(kept.shared()));
              held.put("revision", kept.revision());
              held.put("createdAt", kept.created().toString());
              held.put("changedAt", kept.changed().toString());
              lines(kept.plan(), reader, lines);
            });
    List<Map<String, Object>> placed = new ArrayList<>();
    for (Placement one : placements.of(person)) {
      placed.add(placed(one));
      lines.add(
          new Line(texts.text(reader, TEXT + "placement"), one.title() + " · " + one.employer()));
    }
    held.put("placements", placed);
    return new Held(
        "return", texts.text(reader, TEXT + "title"), mapper.writeValueAsString(held), lines);
  }

  private void lines(ReturnPlan plan, Language reader, List<Line> lines) {
    lines.add(
        new Line(texts.text(reader, TEXT + "stage"), texts.text(reader, plan.stage().text())));
    if (!plan.note().isEmpty()) {
      lines.add(new Line(texts.text(reader, TEXT + "note"), plan.note()));
    }
    plan.skills()
        .forEach(
            one -> lines.add(new Line(texts.text(reader, TEXT + "skills"), one.line().words())));
    plan.certificates()
        .forEach(one -> lines.add(new Line(texts.text(reader, TEXT + "certificates"), one.name())));
    plan.steps()
        .forEach(one -> lines.add(new Line(texts.text(reader, TEXT + "steps"), one.words())));
  }

  private Map<String, Object> placed(Placement one) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("id", one.id().toString());
    all.put("person", one.person().toString());
    all.put("vacancy", String.valueOf(one.vacancy()));
    all.put("employer", one.employer());
    all.put("title", one.title());
    all.put("country", one.country());
    all.put("kind", one.kind().name());
    all.put("starts", one.starts().toString());
    all.put("notedAt", one.noted().toString());
    all.put(
        "answers",
        placements.followUps(one.id()).stream()
            .map(each -> each.months() + ": " + each.answer().name())
            .toList());
    return all;
  }

  @Override
  @Transactional
  public void erase(PersonId person) {
    plans.erase(person);
    placements.erase(person);
  }
}
