package org.corridor.projects.review.domain;

import static org.corridor.projects.review.domain.Facts.said;

import java.util.List;
import org.corridor.projects.design.Alliances.OrganisationKind;
import org.corridor.projects.design.Logframe.Disaggregation;
import org.corridor.projects.design.Need.Evidence;
import org.corridor.projects.design.Step;
import org.corridor.projects.review.Dimension;

/** What is measured, learned and passed on. */
final class LearningRules {

  static final List<Rule> ALL =
      List.of(
          named("material-that-stays")
              .citing("4.2; 4.3; 3.1")
              .met("Egypt-13/learning-lost-after-project")
              .asks(
                  "migrant-experts-trainers/material-that-stays",
                  "upskilling-retraining/material-that-stays",
                  "md-training/material-that-stays",
                  "md-training/training-of-trainers",
                  "financial-literacy/training-of-trainers")
              .wants(d -> said(d.future().knowledge()))
              .elseGap(),
          named("learning-both-ways")
              .citing("6.3; Recommendations 6; Text box 17")
              .met("Egypt-12#6.3", "Tunisia-51#6.3")
              .asks("capacity-transfer/both-directions", "capacity-transfer/paternalism")
              .elseAdvice(),
          named("peers-elsewhere")
              .citing("Final recommendations; 2.2; 8.2")
              .met("Ethiopia-14#8.2", "Moldova-28/overlapping-guides")
              .at(Step.FUTURE, "knowledge")
              .wants(d -> d.uses("knowledge-sharing") || d.allied(OrganisationKind.NETWORK))
              .wants(d -> said(d.future().knowledge()))
              .wants(d -> d.need().evidence().contains(Evidence.EARLIER_PROJECT))
              .minds("threats-and-solutions/join-networks")
              .oncePassedOver()
              .elseAdvice(),
          named("effect-measured")
              .citing("5.1; Recommendations 5")
              .met("Moldova-27#Text box 5", "Georgia-17/migration-seen-as-negative")
              .asks(
                  "information-campaign/measure-change",
                  "pre-departure-information/effect-hard-to-show")
              .elseAdvice(),
          named("indicators-by-sex-and-age")
              .citing("Recommendations 4; Recommendations 5")
              .at(Step.LOGFRAME, "indicators")
              .once(d -> !d.logframe().indicators().isEmpty())
              .wants(
                  d ->
                      d.logframe().indicators().stream()
                          .anyMatch(
                              i ->
                                  i.disaggregation()
                                      .containsAll(
                                          List.of(Disaggregation.SEX, Disaggregation.AGE))))
              .elseAdvice());

  private static Rule.Draft named(String id) {
    return Rule.named(id).in(Dimension.LEARNING);
  }

  private LearningRules() {}
}
