package org.corridor.capacities.vacancies.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridor.capacities.vacancies.domain.Application.Letter;
import org.corridor.people.PersonId;
import org.corridor.people.PersonalDataHolder;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What somebody sent to who offers work, and what was answered. */
@Component
class ApplicationData implements PersonalDataHolder {

  private final ApplicationTable applications;
  private final VacancyTable vacancies;
  private final Texts texts;
  private final JsonMapper mapper = JsonMapper.shared();

  ApplicationData(ApplicationTable applications, VacancyTable vacancies, Texts texts) {
    this.applications = applications;
    this.vacancies = vacancies;
    this.texts = texts;
  }

  @Override
  @Transactional(readOnly = true)
  public Held export(PersonId person, Language reader) {
    List<Line> lines = new ArrayList<>();
    List<Map<String, Object>> held = new ArrayList<>();
    for (Application one : applications.of(person)) {
      String title =
          vacancies.find(one.vacancy()).map(vacancy -> vacancy.facts().title()).orElse("");
      Letter letter = one.letter();
      lines.add(
          new Line(
              title,
              String.join(
                  " · ",
                  texts.text(reader, one.state().text()),
                  letter.name(),
                  letter.reach(),
                  letter.words()),
              one.vacancy().path()));
      held.add(all(one));
    }
    return new Held(
        "applications",
        texts.text(reader, "capacities.vacancies.applications.mine"),
        mapper.writeValueAsString(held),
        lines);
  }

  private static Map<String, Object> all(Application one) {
    Letter letter = one.letter();
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("id", one.id().toString());
    all.put("vacancy", one.vacancy().toString());
    all.put("person", one.person().toString());
    all.put("name", letter.name());
    all.put("reach", letter.reach());
    all.put("words", letter.words());
    all.put("written", letter.written().code());
    all.put("skills", letter.skills());
    all.put("state", one.state().name());
    all.put("answer", one.answer());
    all.put("appliedAt", one.applied().toString());
    all.put("answeredAt", one.answered() == null ? "" : one.answered().toString());
    return all;
  }

  @Override
  @Transactional
  public void erase(PersonId person) {
    applications.erase(person);
  }
}
