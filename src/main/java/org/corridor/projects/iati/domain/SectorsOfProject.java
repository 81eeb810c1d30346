package org.corridor.projects.iati.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.corridor.projects.iati.IatiActivity.Classified;
import org.corridor.projects.registry.domain.ProjectFacts;

/**
 * The sectors and goals of a project by its theme, building blocks and target groups: our own
 * reading, see docs/decisions/0045-iati.md. Blocks that are ways of working, such as a partnership,
 * belong to no sector.
 */
final class SectorsOfProject {

  /** The DAC's own code for migration: engaging diasporas, protecting and informing migrants. */
  private static final String MIGRATION = "15190";

  private static final String SEMI_FORMAL_FINANCE = "24040";
  private static final String REMITTANCES = "24050";
  private static final String BUSINESS = "25030";
  private static final String CIVIL_SOCIETY = "15150";

  private static final Map<String, String> THEMES =
      Map.of("communities", CIVIL_SOCIETY, "remittances", REMITTANCES);

  private static final Map<String, String> BLOCKS =
      Map.ofEntries(
          Map.entry("business-support-desk", BUSINESS),
          Map.entry("savings-in-local-businesses", BUSINESS),
          Map.entry("cooperative-upscaling", BUSINESS),
          Map.entry("micro-credit", SEMI_FORMAL_FINANCE),
          Map.entry("saving-scheme", SEMI_FORMAL_FINANCE),
          Map.entry("savings-investment-group", SEMI_FORMAL_FINANCE),
          Map.entry("joint-business-credit-fund", SEMI_FORMAL_FINANCE),
          Map.entry("insurance", "24030"),
          Map.entry("financial-literacy", "24081"),
          Map.entry("remittance-transfer-tool", REMITTANCES),
          Map.entry("job-placement", "16020"),
          Map.entry("upskilling-retraining", "11330"),
          Map.entry("migrant-experts-trainers", "43081"),
          Map.entry("family-services", "16015"),
          Map.entry("local-authority-empowerment", "15185"),
          Map.entry("migrant-led-initiative", CIVIL_SOCIETY),
          Map.entry("information-campaign", MIGRATION),
          Map.entry("pre-departure-information", MIGRATION),
          Map.entry("assistance-in-transit-and-destination", MIGRATION),
          Map.entry("forced-returnee-reception", MIGRATION),
          Map.entry("diaspora-roster", MIGRATION));

  private static final Map<String, String> GROUPS = Map.of("health-workers", "12281");

  /** Targets of the sustainable development goals that a block works on by its very nature. */
  private static final Map<String, String> TARGETS =
      Map.of(
          "remittance-transfer-tool", "10.c",
          "financial-literacy", "8.10",
          "micro-credit", "8.10",
          "saving-scheme", "8.10",
          "insurance", "8.10",
          "business-support-desk", "8.3",
          "upskilling-retraining", "4.4",
          "pre-departure-information", "10.7",
          "forced-returnee-reception", "10.7");

  private static final String SDG_TARGETS = "3";

  private SectorsOfProject() {}

  /** Half to the sector of the theme, the other half in equal parts to those of the blocks. */
  static List<Classified> of(ProjectFacts facts) {
    return of(facts.theme(), facts.blocks(), facts.targetGroups());
  }

  /**
   * @param themeOf of the registry; any other stands for migration as such
   * @param blocks ids of building blocks
   * @param targetGroups of the registry
   */
  static List<Classified> of(String themeOf, List<String> blocks, List<String> targetGroups) {
    String theme = THEMES.getOrDefault(themeOf, MIGRATION);
    List<String> others =
        Stream.concat(
                blocks.stream().flatMap(block -> Stream.ofNullable(BLOCKS.get(block))),
                targetGroups.stream().flatMap(one -> Stream.ofNullable(GROUPS.get(one))))
            .filter(code -> !code.equals(theme))
            .distinct()
            .toList();
    List<Integer> weights = new ArrayList<>();
    weights.add(Math.max(1, others.size()));
    others.forEach(other -> weights.add(1));
    List<BigDecimal> shares = Shares.of(weights);
    List<Classified> sectors = new ArrayList<>();
    sectors.add(Classified.of("1", theme, shares.get(0)));
    for (int i = 0; i < others.size(); i++) {
      sectors.add(Classified.of("1", others.get(i), shares.get(i + 1)));
    }
    return sectors;
  }

  static List<Classified> goals(ProjectFacts facts) {
    return goals(facts.blocks());
  }

  static List<Classified> goals(List<String> blocks) {
    return blocks.stream()
        .flatMap(block -> Stream.ofNullable(TARGETS.get(block)))
        .distinct()
        .sorted()
        .map(target -> Classified.of(SDG_TARGETS, target, null))
        .toList();
  }
}
