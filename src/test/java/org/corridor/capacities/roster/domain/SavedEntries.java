package org.corridor.capacities.roster.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.corridor.capacities.Experience;
import org.corridor.capacities.Mode;
import org.corridor.capacities.Sector;
import org.corridor.capacities.roster.EntryId;
import org.corridor.capacities.skills.ConceptId;
import org.corridor.capacities.skills.SkillLine;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.springframework.stereotype.Component;

/** Entries for the tests of this module, without going through the pages. */
@Component
public class SavedEntries {

  private final EntryTable entries;
  private final ConsentTable consents;

  SavedEntries(EntryTable entries, ConsentTable consents) {
    this.entries = entries;
    this.consents = consents;
  }

  /**
   * Skilled in these, at home in Egypt and living in Greece, willing to do anything; found in the
   * sectors.
   */
  public EntryId skilled(PersonId person, Set<Sector> sectors, ConceptId... concepts) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    Circumstances life =
        new Circumstances(
            "GR",
            "EG",
            "Damietta",
            List.of(),
            List.of("ar", "en"),
            Set.of(Mode.values()),
            Set.of(),
            true);
    Entry entry = Entry.begun(person, Language.EN, life, now);
    entries.save(
        entry
            .knowing(
                Stream.of(concepts)
                    .map(concept -> skill("skill " + concept.value(), concept))
                    .toList())
            .saved("test", now));
    sectors.forEach(
        sector -> consents.give(entry.id(), Purpose.REQUESTS, sector, Language.EN, now));
    consents.give(entry.id(), Purpose.FIGURES, null, Language.EN, now);
    consents.give(entry.id(), Purpose.REMINDER, null, Language.EN, now);
    return entry.id();
  }

  private static KnownSkill skill(String words, ConceptId concept) {
    return new KnownSkill(
        new SkillLine(words, Language.EN, concept), Experience.SKILLED, null, null, false, true);
  }

  Entry get(EntryId id) {
    return entries.find(id).orElseThrow();
  }

  void save(Entry changed) {
    if (!entries.save(changed.saved("test", Instant.now().truncatedTo(ChronoUnit.MICROS)))) {
      throw new IllegalStateException("Not saved");
    }
  }

  void withdraw(EntryId id, Sector sector) {
    consents.withdraw(id, Purpose.REQUESTS, sector, Instant.now());
  }

  void give(EntryId id, Sector sector) {
    consents.give(id, Purpose.REQUESTS, sector, Language.EN, Instant.now());
  }

  void addSkill(EntryId id, ConceptId concept) {
    Entry entry = get(id);
    List<KnownSkill> more = new ArrayList<>(entry.skills());
    more.add(skill("another " + concept.value(), concept));
    save(entry.knowing(more));
  }

  void removeLastSkill(EntryId id) {
    Entry entry = get(id);
    save(entry.knowing(entry.skills().subList(0, entry.skills().size() - 1)));
  }

  void remove(PersonId person) {
    entries.remove(person);
  }
}
