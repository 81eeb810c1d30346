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
 * A case study as its team would have entered it at design time, by what the handbook tells:
 * arrangements made from the start are in it, remedies found on the way are not, and what the
 * handbook does not tell is left open. Below it, by hand, each difficulty that the handbook
 * reports.
 */
record CaseFile(
    @JsonProperty("case") String code,
    String title,
    int months,
    List<List<String>> corridors,
    List<List<String>> places,
    List<Bond> bonds,
    List<Group> groups,
    @Nullable String reach,
    NeedFacts need,
    Map<String, List<String>> blocks,
    Map<MigrantPart.Phase, List<MigrantPart.Role>> migrants,
    @Nullable List<MigrantPart.Time> times,
    List<AllyFacts> allies,
    PartnershipFacts partnership,
    boolean travelBudget,
    @Nullable FutureFacts future,
    List<Reported> difficulties,
    @Nullable Map<String, String> contradicted) {

  record Group(
      String name,
      End end,
      Kind kind,
      @Nullable Integer girls,
      @Nullable Integer boys,
      @Nullable Integer female,
      @Nullable Integer male,
      @Nullable Integer olderFemale,
      @Nullable Integer olderMale,
      @Nullable Integer total,
      List<Circumstance> circumstances) {}

  record NeedFacts(
      String problem,
      List<Evidence> evidence,
      @Nullable String migration,
      @Nullable String development,
      @Nullable String localPlan,
      @Nullable String others) {}

  record AllyFacts(
      String name,
      Role role,
      OrganisationKind kind,
      String country,
      End end,
      Agreement agreement,
      List<Trait> traits,
      String brings) {}

  record PartnershipFacts(
      @Nullable String vision,
      @Nullable Emergence emergence,
      @Nullable String communication,
      @Nullable Integer meetingsPerYear,
      @Nullable String decisions,
      @Nullable String learning,
      @Nullable String disagreement) {}

  record FutureFacts(
      @Nullable String host,
      @Nullable String money,
      @Nullable String ownership,
      @Nullable String knowledge,
      @Nullable String expectations) {}

  /**
   * A difficulty that the handbook reports; its text, kind and source stand in the toolbox under
   * the same id.
   *
   * @param visible whether the data of a design could show it
   * @param why if not
   * @param foreseenBy rules that speak of this very difficulty, judged by hand
   */
  record Reported(
      String id, boolean visible, @Nullable String why, @Nullable List<String> foreseenBy) {
    List<String> rules() {
      return foreseenBy == null ? List.of() : foreseenBy;
    }
  }

  /**
   * Rules that would be wrong to call something a gap here, with what the handbook says instead.
   */
  Map<String, String> wrongGaps() {
    return contradicted == null ? Map.of() : contradicted;
  }
}
