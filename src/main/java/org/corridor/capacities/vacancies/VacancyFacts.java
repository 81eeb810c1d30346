package org.corridor.capacities.vacancies;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.corridor.capacities.Experience;
import org.corridor.capacities.Mode;
import org.corridor.capacities.Sector;
import org.corridor.capacities.matching.Demand;
import org.corridor.capacities.matching.Wanted;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a vacancy says.
 *
 * @param reference the employer's own number of it; empty for none
 * @param hiring the employer where that is not the organisation that posts it; empty where it is
 * @param description plain text
 * @param country ISO 3166-1 alpha-2; empty in a draft
 * @param hours a week; null where that is open
 * @param pay null where it is not told
 * @param languages ISO 639-1 codes of what one has to speak
 * @param starts null where that is open
 * @param until the last day on which one can apply; null in a draft
 * @param link where one applies; empty to apply through the platform
 * @param foreignCertificates whether certificates from abroad are accepted as they are
 * @param posts how many are taken on
 */
public record VacancyFacts(
    String reference,
    String hiring,
    String title,
    String description,
    Language written,
    String country,
    String town,
    Sector sector,
    JobKind kind,
    @Nullable Integer hours,
    @Nullable Pay pay,
    List<WantedSkill> skills,
    List<String> languages,
    @Nullable LocalDate starts,
    @Nullable LocalDate until,
    String link,
    boolean foreignCertificates,
    int posts) {

  public static final int REFERENCE = 60;
  public static final int HIRING = 300;
  public static final int TITLE = 150;
  public static final int DESCRIPTION = 4_000;
  public static final int TOWN = 120;
  public static final int LINK = 500;
  public static final int MOST_HOURS = 100;
  public static final int MOST_POSTS = 10_000;

  public VacancyFacts {
    skills = List.copyOf(skills);
    languages = List.copyOf(languages);
  }

  /** What it asks of people. One works where it is: for good, or some months of each year. */
  public Demand demand() {
    return new Demand(
        sector,
        skills.stream().flatMap(VacancyFacts::wanted).toList(),
        Set.copyOf(languages),
        country,
        town,
        kind == JobKind.SEASONAL ? Set.of(Mode.RETURN, Mode.SEASONAL) : Set.of(Mode.RETURN),
        null,
        null,
        false,
        false);
  }

  private static Stream<Wanted> wanted(WantedSkill skill) {
    return Stream.ofNullable(skill.concept())
        .map(concept -> new Wanted(concept, skill.essential(), Experience.CAN));
  }

  public boolean isThroughPlatform() {
    return link.isEmpty();
  }
}
