package org.corridor.projects.review.domain;

import static org.corridor.projects.review.domain.Facts.said;

import java.util.List;
import org.corridor.knowledge.ThreatKind;
import org.corridor.projects.design.Alliances.OrganisationKind;
import org.corridor.projects.design.End;
import org.corridor.projects.design.MigrantPart;
import org.corridor.projects.design.Step;
import org.corridor.projects.review.Dimension;

/** Money sent, saved and put to work (chapter 3). */
final class RemittanceRules {

  private static final String[] PRODUCTS = {
    "remittance-transfer-tool", "micro-credit", "saving-scheme", "insurance"
  };
  private static final String[] INVESTMENTS = {
    "savings-in-local-businesses", "cooperative-upscaling", "savings-investment-group"
  };
  private static final String[] BUSINESSES = {
    "business-support-desk",
    "joint-business-credit-fund",
    "cooperative-upscaling",
    "savings-investment-group",
    "savings-in-local-businesses"
  };

  static final List<Rule> ALL =
      List.of(
          Rule.named("money-habits-known")
              .citing("3.1; Text box 5; Recommendations 3")
              .met("Sri Lanka-49/households-not-alike", "Moldova-27#Text box 5")
              .asks(
                  "remittance-transfer-tool/research-behaviour",
                  "micro-credit/research-behaviour",
                  "saving-scheme/research-behaviour",
                  "insurance/research-behaviour",
                  "financial-literacy/research-first",
                  "financial-literacy/households-differ")
              .elseGap(),
          Rule.named("answers-in-trust")
              .citing("Text box 5; 4.1")
              .met("Moldova-27/migrants-wary-about-money", "Egypt-11/reluctance-to-register")
              .at(Step.PEOPLE, "reach")
              .when(
                  d ->
                      d.uses("skills-research") || d.uses(PRODUCTS) || d.uses("financial-literacy"))
              .wants(d -> said(d.content().audience().reach()))
              .minds("skills-research/through-people-they-trust")
              .oncePassedOver()
              .elseGap(),
          Rule.named("both-ends-of-chain")
              .citing("3.1; Recommendations 3")
              .met("Sri Lanka-49#3.1", "Sri Lanka-49/low-financial-literacy")
              .asks(
                  "financial-literacy/both-ends-of-chain",
                  "remittance-transfer-tool/train-both-ends")
              .once(d -> !d.groups().isEmpty())
              .wants(d -> d.groupAt(End.ORIGIN) && d.groupAt(End.RESIDENCE))
              .elseGap(),
          Rule.named("financial-institutions")
              .citing("3.1; 7.2; Text box 5")
              .met("Moldova-27/products-after-funding", "Sri Lanka-49/weak-financial-sector")
              .when(d -> d.uses(PRODUCTS))
              .at(Step.ALLIANCES, "allies")
              .once(d -> !d.alliances().allies().isEmpty())
              .wants(d -> d.lenders().findAny().isPresent())
              .elseGap(),
          Rule.named("loan-not-gift")
              .citing("3.1; 3.2")
              .asks(
                  "micro-credit/repayment-guarantee",
                  "micro-credit/family-loan-as-gift",
                  "joint-business-credit-fund/seen-as-grant")
              .elseAdvice(),
          Rule.named("savers-have-a-say")
              .citing("3.2; Recommendations 3; Text box 7")
              .met("Ecuador-9/migrants-unwilling-to-invest", "Philippines-41/willingness-to-invest")
              .asks(
                  "savings-in-local-businesses/migrants-select-or-monitor",
                  "savings-in-local-businesses/no-ownership",
                  "saving-scheme/migrants-choose-use",
                  "savings-investment-group/ownership-of-use",
                  "savings-investment-group/hometown-options",
                  "cooperative-upscaling/families-involved")
              .insistsWhen(RemittanceRules::ownersAreOnlyBeneficiaries)
              .elseGap(),
          Rule.named("money-from-elsewhere")
              .citing("3.2; Text box 6")
              .met("Ecuador-9/remittances-not-enough", "Ecuador-9/farmers-lack-cash")
              .asks(
                  "cooperative-upscaling/alternative-finance",
                  "savings-investment-group/hard-to-raise-funds",
                  "savings-in-local-businesses/family-first")
              .wants(Facts::bindsALender)
              .elseGap(),
          Rule.named("income-abroad-at-risk")
              .citing("Text box 6; 6.4")
              .met("Ecuador-9/irregular-status", "Ecuador-9/global-financial-crisis")
              .at(Step.SAFETY, "risks")
              .when(
                  d ->
                      d.uses(INVESTMENTS)
                          || d.uses(PRODUCTS)
                          || d.uses("joint-business-credit-fund"))
              .once(d -> !d.safety().risks().isEmpty())
              .wants(d -> d.answersRisk(ThreatKind.EXTERNAL))
              .minds("cooperative-upscaling/irregular-status-or-crisis")
              .elseGapIf(d -> d.withoutRegularStatus() && d.uses(INVESTMENTS)),
          Rule.named("returns-for-savers")
              .citing("3.2")
              .met("Ecuador-9#3.2")
              .asks(
                  "savings-investment-group/economic-viability",
                  "cooperative-upscaling/returns-within-project",
                  "savings-in-local-businesses/returns-for-savers",
                  "savings-in-local-businesses/social-savings-compete",
                  "saving-scheme/favourable-terms",
                  "saving-scheme/compete-with-other-savings")
              .elseAdvice(),
          Rule.named("results-in-time")
              .in(Dimension.PLAN)
              .citing("3.3; 3.2; Final recommendations")
              .met("Senegal-47/revenue-too-late", "Ecuador-9#3.2")
              .at(Step.FUTURE, "expectations")
              .when(d -> d.uses(BUSINESSES))
              .wants(d -> said(d.future().expectations()))
              .minds(
                  "business-support-desk/no-results-in-project-time",
                  "joint-business-credit-fund/slow-profits",
                  "cooperative-upscaling/returns-within-project",
                  "cooperative-upscaling/short-project-time",
                  "savings-investment-group/economic-viability",
                  "savings-in-local-businesses/returns-for-savers")
              .oncePassedOver()
              .elseGap(),
          Rule.named("start-to-finish")
              .citing("3.3; Recommendations 3")
              .met("Senegal-47#3.3")
              .asks("business-support-desk/support-start-to-finish")
              .elseAdvice(),
          Rule.named("coaches-trained")
              .citing("3.3; Text box 8")
              .met("Senegal-47/migrants-need-training")
              .asks(
                  "business-support-desk/coaches-trained",
                  "business-support-desk/outdated-knowledge")
              .elseGap(),
          Rule.named("way-to-credit")
              .citing("3.3; Text box 8")
              .met("Senegal-47/access-to-credit", "Philippines-43/women-without-credit")
              .asks("business-support-desk/link-to-credit")
              .wants(d -> d.uses("micro-credit", "joint-business-credit-fund"))
              .wants(d -> d.allied(OrganisationKind.BANK, OrganisationKind.MICRO_FINANCE))
              .elseGap(),
          Rule.named("similar-start-ups")
              .citing("3.3")
              .asks("business-support-desk/similar-start-ups")
              .elseAdvice());

  /** Their money is wanted, and nothing but to receive is left to them (3.2). */
  private static boolean ownersAreOnlyBeneficiaries(Facts design) {
    return !design.migrants().phases().isEmpty()
        && design.migrants().phases().values().stream()
            .flatMap(part -> part.roles().stream())
            .allMatch(role -> role == MigrantPart.Role.BENEFICIARY);
  }

  private RemittanceRules() {}
}
