package org.corridor.projects.review.domain;

import static org.corridor.projects.review.domain.Facts.said;

import java.math.BigDecimal;
import java.util.List;
import org.corridor.projects.design.Step;
import org.corridor.projects.review.Dimension;

/** What stays when the money ends. */
final class SustainabilityRules {

  private static final BigDecimal NEARLY_ALL = new BigDecimal("0.9");

  static final List<Rule> ALL =
      List.of(
          named("host-named")
              .citing("3.3; 7.2; Text box 19")
              .met("Moldova-27/products-after-funding", "Nigeria-40/high-expectations")
              .at(Step.FUTURE, "host")
              .wants(d -> said(d.future().host()))
              .elseAsk(),
          named("database-host")
              .citing("4.1; Text box 2")
              .met("Jamaica-22/portal-upkeep")
              .asksEach(
                  "diaspora-roster/host-after-project",
                  "virtual-networking-space/host-after-project",
                  "virtual-networking-space/upkeep-planned",
                  "virtual-networking-space/goes-stale")
              .wants(d -> said(d.future().host()))
              .elseGap(),
          named("desk-taken-over")
              .citing("3.3; Text box 8")
              .met("Senegal-47/desks-depend-on-new-funds")
              .asks(
                  "business-support-desk/buy-in-after-project",
                  "business-support-desk/desk-sustainability")
              .wants(d -> said(d.future().host()) && said(d.future().money()))
              .elseGap(),
          named("money-afterwards")
              .citing("3.3; 6.4")
              .met("Senegal-47/desks-depend-on-new-funds", "Moldova-27/products-after-funding")
              .at(Step.FUTURE, "money")
              .wants(d -> said(d.future().money()))
              .elseAsk(),
          named("more-than-one-donor")
              .citing("6.4")
              .when(d -> d.budget().total().signum() > 0)
              .at(Step.BUDGET, "lines")
              .wants(d -> !leansOnOneDonor(d))
              .minds(
                  "threats-and-solutions/financial-dependence",
                  "threats-and-solutions/diversify-money")
              .elseAdvice(),
          named("felt-as-theirs")
              .citing("7.2; Text box 19; 2.1")
              .met("Jamaica-21#Text box 19", "Moldova-28#Text box 11")
              .at(Step.FUTURE, "ownership")
              .wants(d -> said(d.future().ownership()))
              .elseAsk(),
          named("follow-up-together")
              .citing("4.2; Text box 16; Text box 15")
              .met("Moldova-30#Text box 16", "Nigeria-40/results-must-be-followed-up")
              .asks(
                  "institutional-collaboration/joint-follow-up",
                  "migrant-experts-trainers/keep-contact-after")
              .elseGapIf(d -> d.uses("institutional-collaboration")),
          named("results-with-their-users")
              .citing("Text box 5; 8.2")
              .met("Moldova-27/research-might-be-rejected")
              .asks(
                  "saving-scheme/institutions-consulted-early",
                  "remittance-transfer-tool/work-with-financial-institutions",
                  "micro-credit/agreement-with-institution",
                  "insurance/test-with-insurer",
                  "financial-literacy/link-to-products")
              .wants(Facts::bindsALender)
              .elseGap());

  private static Rule.Draft named(String id) {
    return Rule.named(id).in(Dimension.FUTURE);
  }

  private static boolean leansOnOneDonor(Facts design) {
    BigDecimal most = design.budget().total().multiply(NEARLY_ALL);
    return design.budget().donorTotal().compareTo(most) >= 0 && !said(design.future().money());
  }

  private SustainabilityRules() {}
}
