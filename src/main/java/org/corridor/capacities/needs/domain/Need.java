package org.corridor.capacities.needs.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.corridor.capacities.Experience;
import org.corridor.capacities.Mode;
import org.corridor.capacities.Sector;
import org.corridor.capacities.asks.AskTerms.Pay;
import org.corridor.capacities.matching.Demand;
import org.corridor.capacities.matching.Opening;
import org.corridor.capacities.matching.Wanted;
import org.corridor.capacities.needs.Headcount;
import org.corridor.capacities.needs.NeedId;
import org.corridor.capacities.skills.ConceptId;
import org.corridor.capacities.skills.SkillLine;
import org.corridor.people.OrganisationId;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a place, an institution or a group needs.
 *
 * @param published when it was first published; null for a draft that never was
 */
public record Need(
    NeedId id,
    OrganisationId organisation,
    Facts facts,
    NeedState state,
    int revision,
    Instant created,
    Instant changed,
    @Nullable Instant published) {

  public static final int TITLE = 120;
  public static final int LINE = 200;
  public static final int WORDS = 3_000;
  public static final int MOST_SEATS = 500;
  public static final int MOST_LANGUAGES = 4;

  /**
   * A skill that is wanted.
   *
   * @param essential without it it cannot be done; otherwise it is welcome
   * @param least how well it has to be known
   */
  public record Skill(SkillLine line, boolean essential, Experience least) {}

  /**
   * What its organisation says of it.
   *
   * @param written the language of its words
   * @param country ISO 3166-1 alpha-2
   * @param languages ISO 639 codes in which it can be done; empty where any will do
   * @param seats how many people are needed
   * @param teaching whether others are to be taught
   * @param who the people whom it is for, in words
   * @param people the same in numbers
   * @param thereAlready what exists already
   * @param planUrl of the local development plan that it belongs to; empty where there is none
   */
  public record Facts(
      String title,
      String problem,
      Sector sector,
      Language written,
      String country,
      String town,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      Set<Mode> modes,
      List<String> languages,
      int seats,
      boolean teaching,
      Pay pay,
      String who,
      Headcount people,
      String thereAlready,
      Priority priority,
      Confirmation confirmation,
      String planTitle,
      String planUrl,
      List<Skill> skills) {

    public Facts {
      modes = Set.copyOf(modes);
      languages = List.copyOf(languages);
      skills = List.copyOf(skills);
    }

    /** The concepts that its skills stand for. */
    public Set<ConceptId> concepts() {
      return Set.copyOf(
          skills.stream()
              .map(skill -> skill.line().concept())
              .filter(Objects::nonNull)
              .distinct()
              .toList());
    }

    /** In the terms of matching; skills in own words only cannot be compared and are left out. */
    public Demand demand() {
      return new Demand(
          sector,
          skills.stream().flatMap(Facts::wanted).toList(),
          Set.copyOf(languages),
          country,
          town,
          modes,
          from,
          until,
          teaching,
          pay != Pay.PAID);
    }

    Opening opening(String path) {
      return new Opening(title, written, country, path, demand());
    }

    private static Stream<Wanted> wanted(Skill skill) {
      return Stream.ofNullable(skill.line().concept())
          .map(concept -> new Wanted(concept, skill.essential(), skill.least()));
    }
  }

  /** Why it cannot be published yet: keys of sentences. */
  public List<String> missing() {
    return Stream.of(
            facts.problem().isEmpty() ? "problem" : "",
            facts.skills().isEmpty() ? "skills" : "",
            facts.modes().isEmpty() ? "modes" : "")
        .filter(one -> !one.isEmpty())
        .map(one -> "capacities.needs.missing." + one)
        .toList();
  }

  public boolean isPublic() {
    return state != NeedState.DRAFT;
  }

  public boolean isOpen() {
    return state == NeedState.OPEN;
  }

  Need with(Facts other, int base, Instant now) {
    if (base != revision) {
      throw new NeedChanged();
    }
    return new Need(id, organisation, other, state, revision + 1, created, now, published);
  }

  Need become(NeedState next, Instant now) {
    boolean allowed =
        switch (next) {
          case DRAFT -> false;
          case OPEN -> state != NeedState.OPEN && missing().isEmpty();
          case FILLED -> state == NeedState.OPEN;
          case CLOSED -> state == NeedState.OPEN || state == NeedState.FILLED;
        };
    if (!allowed) {
      throw new NeedChanged();
    }
    return new Need(
        id,
        organisation,
        facts,
        next,
        revision,
        created,
        now,
        published == null && next == NeedState.OPEN ? now : published);
  }
}
