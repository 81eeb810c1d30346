package org.corridor.capacities.roster.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.corridor.capacities.roster.SourceNames;
import org.corridor.capacities.skills.ConceptId;
import org.corridor.capacities.skills.NamedConcept;
import org.corridor.capacities.skills.Skills;
import org.corridor.people.PersonId;
import org.corridor.people.PersonalDataHolder;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.text.Formats;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.SpokenLanguages;
import org.corridor.platform.text.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The entry in the roster as personal data. */
@Component
@Order(40)
class EntryData implements PersonalDataHolder {

  private static final String PATH = "/account/skills";

  private final EntryTable entries;
  private final ConsentTable consents;
  private final Skills skills;
  private final List<SourceNames> sources;
  private final Texts texts;
  private final JsonMapper json;

  EntryData(
      EntryTable entries,
      ConsentTable consents,
      Skills skills,
      List<SourceNames> sources,
      Texts texts,
      JsonMapper json) {
    this.entries = entries;
    this.consents = consents;
    this.skills = skills;
    this.sources = sources;
    this.texts = texts;
    this.json = json;
  }

  @Override
  @Transactional(readOnly = true)
  public Held export(PersonId person, Language reader) {
    String title = texts.text(reader, "capacities.roster.title");
    Optional<Entry> entry = entries.of(person);
    return entry
        .map(held -> new Held("roster", title, written(held, reader), lines(held, reader)))
        .orElseGet(() -> new Held("roster", title, "{}", List.of()));
  }

  private String written(Entry entry, Language reader) {
    Map<ConceptId, NamedConcept> named = named(entry, reader);
    Circumstances life = entry.circumstances();
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("skills", entry.skills().stream().map(skill -> told(skill, named)).toList());
    all.put("residence", life.residence());
    all.put("origin", life.origin());
    all.put("town", life.town());
    all.put("ties", life.ties());
    all.put("languages", life.languages());
    all.put("modes", life.modes());
    all.put("homeMonths", life.homeMonths().stream().sorted().toList());
    all.put("volunteers", life.volunteers());
    all.put("sex", entry.sex() == null ? "" : entry.sex());
    all.put("age", entry.age() == null ? "" : entry.age());
    all.put("source", entry.source());
    all.put("state", entry.state());
    all.put("answered", entry.answered().toString());
    all.put("consents", consents.of(entry.id()).stream().map(EntryData::told).toList());
    return json.writeValueAsString(all);
  }

  private Map<ConceptId, NamedConcept> named(Entry entry, Language reader) {
    return skills.named(
        entry.skills().stream()
            .map(skill -> skill.line().concept())
            .filter(Objects::nonNull)
            .toList(),
        reader);
  }

  private static Map<String, Object> told(KnownSkill skill, Map<ConceptId, NamedConcept> named) {
    ConceptId concept = skill.line().concept();
    NamedConcept name = concept == null ? null : named.get(concept);
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("words", skill.line().words());
    told.put("written", skill.line().written().code());
    told.put("concept", name == null ? "" : name.uri());
    told.put("experience", skill.experience());
    told.put("years", skill.years() == null ? "" : skill.years());
    told.put("lastUsed", skill.lastUsed() == null ? "" : skill.lastUsed());
    told.put("certificate", skill.certificate());
    told.put("teaches", skill.teaches());
    return told;
  }

  private static Map<String, String> told(RosterConsent consent) {
    return Map.of(
        "purpose", consent.purpose().name(),
        "sector", consent.sector() == null ? "" : consent.sector().name(),
        "version", String.valueOf(consent.version()),
        "given", consent.given().toString(),
        "withdrawn", consent.withdrawn() == null ? "" : consent.withdrawn().toString());
  }

  private List<Line> lines(Entry entry, Language reader) {
    Map<ConceptId, NamedConcept> named = named(entry, reader);
    Circumstances life = entry.circumstances();
    List<Line> lines = new ArrayList<>();
    for (KnownSkill skill : entry.skills()) {
      NamedConcept name = named.get(skill.line().concept());
      lines.add(
          new Line(
              skill.line().words(),
              name == null
                  ? texts.text(reader, skill.experience().text())
                  : name.label() + "\n" + texts.text(reader, skill.experience().text()),
              PATH));
    }
    country(lines, reader, "capacities.roster.residence", life.residence());
    country(lines, reader, "capacities.roster.origin", life.origin());
    add(lines, reader, "capacities.roster.town", life.town());
    add(
        lines,
        reader,
        "capacities.roster.languages",
        String.join(
            "\n", life.languages().stream().map(l -> SpokenLanguages.name(l, reader)).toList()));
    add(
        lines,
        reader,
        "capacities.roster.sex",
        entry.sex() == null ? "" : texts.text(reader, entry.sex().text()));
    add(
        lines,
        reader,
        "capacities.roster.age",
        entry.age() == null ? "" : texts.text(reader, entry.age().text()));
    add(lines, reader, "capacities.roster.came-by", source(entry));
    consents
        .of(entry.id())
        .forEach(
            consent ->
                lines.add(
                    new Line(
                        texts.text(reader, consent.purpose().title()),
                        (consent.sector() == null
                                ? ""
                                : texts.text(reader, consent.sector().text()) + "\n")
                            + Formats.in(reader).date(consent.given(), java.time.ZoneOffset.UTC),
                        PATH + "/found")));
    return lines;
  }

  private String source(Entry entry) {
    return sources.stream()
        .flatMap(each -> each.name(entry.source()).stream())
        .findFirst()
        .orElse(entry.source());
  }

  private void country(List<Line> lines, Language reader, String key, String code) {
    add(lines, reader, key, code.isEmpty() ? "" : Countries.name(code, reader));
  }

  private void add(List<Line> lines, Language reader, String key, String value) {
    if (!value.isEmpty()) {
      lines.add(new Line(texts.text(reader, key), value, PATH));
    }
  }

  @Override
  @Transactional
  public void erase(PersonId person) {
    entries.remove(person);
  }
}
