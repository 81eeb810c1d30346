package org.corridor.projects.review.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.corridor.projects.design.Alliances.Agreement;
import org.corridor.projects.design.Alliances.Emergence;
import org.corridor.projects.design.Alliances.OrganisationKind;
import org.corridor.projects.design.Alliances.Role;
import org.corridor.projects.design.Alliances.Trait;
import org.corridor.projects.design.Audience.Circumstance;
import org.corridor.projects.design.Audience.Kind;
import org.corridor.projects.design.End;
import org.corridor.projects.design.MigrantPart;
import org.corridor.projects.design.Need.Evidence;
import org.corridor.projects.design.Setting.Bond;
import org.jspecify.annotations.Nullable;

/**
 * A case study as its team would have entered it, by what the handbook tells and no more: what it
 * tells as part of the project as it was set up is in the design, what it tells as an answer to a
 * difficulty met on the way is not, and what it does not tell is left blank. Below it, judged by
 * hand, each difficulty that the handbook reports and each alarm that contradicts it.
 *
 * @param note what had to be decided in reading
 * @param contradicted rules whose gap or advice contradicts the handbook, with what it says
 * @param corrected false alarms of the first reading that were put right, with what the handbook
 *     says and what was changed
 */
record CaseFile(
    @JsonProperty("case") String code,
    String title,
    @Nullable String note,
    List<List<String>> corridors,
    List<List<String>> places,
    List<Bond> bonds,
    @Nullable String link,
    List<Group> groups,
    @Nullable String reach,
    NeedFacts need,
    Map<String, List<String>> blocks,
    Map<MigrantPart.Phase, List<MigrantPart.Role>> migrants,
    @Nullable String availability,
    List<AllyFacts> allies,
    @Nullable PartnershipFacts partnership,
    @Nullable FutureFacts future,
    List<Reported> difficulties,
    @Nullable Map<String, String> contradicted,
    @Nullable Map<String, String> corrected) {

  /**
   * @param total how many, where the handbook tells
   */
  record Group(
      String name,
      End end,
      Kind kind,
      @Nullable Integer total,
      @Nullable List<Circumstance> circumstances) {}

  record NeedFacts(
      String problem,
      @Nullable List<Evidence> evidence,
      @Nullable String migration,
      @Nullable String development,
      @Nullable String localPlan,
      @Nullable String others) {}

  /**
   * @param agreement partners have signed, by the definition of a partnership (chapter 6), unless
   *     said otherwise; of others the handbook rarely tells
   */
  record AllyFacts(
      String name,
      Role role,
      OrganisationKind kind,
      @Nullable String country,
      @Nullable End end,
      @Nullable Agreement agreement,
      @Nullable List<Trait> traits,
      @Nullable String brings) {

    Agreement agreed() {
      Agreement untold = role == Role.PARTNER ? Agreement.WRITTEN_SIGNED : Agreement.NONE;
      return agreement == null ? untold : agreement;
    }
  }

  record PartnershipFacts(
      @Nullable Emergence emergence, @Nullable String decisions, @Nullable String learning) {}

  record FutureFacts(
      @Nullable String host,
      @Nullable String money,
      @Nullable String ownership,
      @Nullable String knowledge) {}

  /**
   * A difficulty of the toolbox, where its text, kind and source stand under the same id.
   *
   * @param told whether the handbook reports it as a difficulty of this very project, and not only
   *     of all such projects, or lets it be read from what the project set out to answer
   * @param visible whether the data of a design could show it
   * @param answered rules under whose question the design itself gives the project's answer,
   *     because it was part of the project as set up: nothing is left to foresee
   * @param foreseenBy rules whose text, as a user reads it, speaks of this very difficulty
   * @param why the reason for the judgement
   */
  record Reported(
      String id,
      @Nullable Boolean told,
      @Nullable Boolean visible,
      @Nullable List<String> answered,
      @Nullable List<String> foreseenBy,
      @Nullable String why) {

    boolean isTold() {
      return told == null || told;
    }

    boolean isVisible() {
      return visible == null || visible;
    }

    boolean isAnswered() {
      return answered != null;
    }

    /** Those that speak of it, or under which it is answered. */
    List<String> rules() {
      List<String> rules = answered == null ? foreseenBy : answered;
      return rules == null ? List.of() : rules;
    }

    String reason() {
      return why == null ? "" : why;
    }
  }

  Map<String, String> falseAlarms() {
    return contradicted == null ? Map.of() : contradicted;
  }

  Map<String, String> putRight() {
    return corrected == null ? Map.of() : corrected;
  }
}
