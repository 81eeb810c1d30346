package org.corridor.capacities.roster.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.corridor.capacities.Experience;
import org.corridor.capacities.Mode;
import org.corridor.capacities.Sector;
import org.corridor.capacities.skills.NamedConcept;
import org.corridor.capacities.skills.SkillLine;
import org.corridor.capacities.skills.Skills;
import org.corridor.people.DemoPeopleReady;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Entries of sample members of a demo, once. */
@Component
@Profile("demo")
@Transactional
class SampleEntries {

  private final EntryTable entries;
  private final ConsentTable consents;
  private final Skills skills;
  private final Texts texts;
  private final Clock clock;

  SampleEntries(
      EntryTable entries, ConsentTable consents, Skills skills, Texts texts, Clock clock) {
    this.entries = entries;
    this.consents = consents;
    this.skills = skills;
    this.texts = texts;
    this.clock = clock;
  }

  @EventListener
  @Order(20)
  void give(DemoPeopleReady people) {
    give(
        people.nurse(),
        "nurse",
        Language.EN,
        life("GB", "GH", List.of("en", "fr"), Set.of(Mode.REMOTE, Mode.SHORT_MISSION, Mode.RETURN)),
        Set.of(Sector.HEALTH, Sector.CARE, Sector.TEACHING));
    give(
        people.volunteer(),
        "volunteer",
        Language.FR,
        life("FR", "ML", List.of("fr"), Set.of(Mode.REMOTE, Mode.SHORT_MISSION)),
        Set.of(Sector.BUILDING, Sector.BUSINESS));
  }

  private static Circumstances life(
      String residence, String origin, List<String> languages, Set<Mode> modes) {
    return new Circumstances(residence, origin, "", List.of(), languages, modes, Set.of(), true);
  }

  private void give(
      PersonId person, String code, Language language, Circumstances life, Set<Sector> sectors) {
    if (entries.of(person).isPresent()) {
      return;
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Entry entry =
        Entry.begun(person, language, life, now)
            .saying(
                lines(texts.text(language, "capacities.roster.sample." + code), language), language)
            .saved("sample", now);
    entries.save(entry.knowing(entry.skills().stream().map(SampleEntries::practised).toList()));
    sectors.forEach(sector -> consents.give(entry.id(), Purpose.REQUESTS, sector, language, now));
    consents.give(entry.id(), Purpose.FIGURES, null, language, now);
    consents.give(entry.id(), Purpose.REMINDER, null, language, now);
  }

  /** For years, and they would teach it. */
  private static KnownSkill practised(KnownSkill skill) {
    return new KnownSkill(skill.line(), Experience.SKILLED, 9, null, true, true);
  }

  private List<SkillLine> lines(String words, Language language) {
    return Stream.of(words.split("[,،] ", -1))
        .map(
            each ->
                new SkillLine(
                    each,
                    language,
                    skills.suggest(each, language, language, 1).stream()
                        .findFirst()
                        .map(NamedConcept::id)
                        .orElse(null)))
        .toList();
  }
}
