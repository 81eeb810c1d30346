package org.corridor.alliances.working.web;

import java.time.Clock;
import java.util.Optional;
import org.corridor.alliances.partnerships.PartnershipSection;
import org.corridor.alliances.partnerships.PartnershipSection.Section;
import org.corridor.alliances.working.domain.Balance;
import org.corridor.alliances.working.domain.Communication;
import org.corridor.alliances.working.domain.Contributions;
import org.corridor.alliances.working.domain.Decision;
import org.corridor.alliances.working.domain.DecisionLog;
import org.corridor.alliances.working.domain.Meetings;
import org.corridor.alliances.working.domain.RegularCall;
import org.corridor.platform.text.Formats;
import org.corridor.platform.text.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The cards of this subject on the overview of a partnership. */
@Configuration(proxyBeanMethods = false)
class WorkingSections {

  private final Texts texts;

  WorkingSections(Texts texts) {
    this.texts = texts;
  }

  @Bean
  @Order(200)
  PartnershipSection balanceSection(Contributions contributions) {
    return (reader, language) -> {
      Balance balance = contributions.look(reader).balance();
      long gaps = balance.findings().stream().filter(one -> one.tone() == Balance.Tone.GAP).count();
      return Optional.of(
          new Section(
              texts.text(language, "alliances.working.balance"),
              balance.findings().isEmpty()
                  ? texts.text(language, "alliances.working.balance.card.empty")
                  : texts.text(language, "alliances.working.balance.card", "count", gaps),
              reader.partnership().path() + "/balance"));
    };
  }

  @Bean
  @Order(210)
  PartnershipSection meetingSection(Meetings meetings) {
    return (reader, language) -> {
      Meetings.Overview all = meetings.list(reader);
      String next =
          all.coming().stream()
              .findFirst()
              .map(
                  meeting ->
                      texts.text(
                          language,
                          "alliances.working.meetings.card.next",
                          "when",
                          Formats.in(language)
                              .moment(
                                  meeting.plan().starts(),
                                  Fields.clockOf(reader, all.partnership()))))
              .orElseGet(() -> texts.text(language, "alliances.working.meetings.card.none"));
      return Optional.of(
          new Section(
              texts.text(language, "alliances.working.meetings"),
              next
                  + " "
                  + texts.text(
                      language,
                      "alliances.working.meetings.card.steps",
                      "open",
                      all.open().size(),
                      "overdue",
                      all.overdue()),
              reader.partnership().path() + "/meetings"));
    };
  }

  @Bean
  @Order(220)
  PartnershipSection decisionSection(DecisionLog log) {
    return (reader, language) -> {
      DecisionLog.Log all = log.read(reader);
      long silent =
          all.decisions().stream()
              .filter(Decision::holds)
              .filter(one -> reader.speaks() && one.of(reader.partner()).isEmpty())
              .count();
      return Optional.of(
          new Section(
              texts.text(language, "alliances.working.decisions"),
              texts.text(
                  language,
                  "alliances.working.decisions.card",
                  "count",
                  all.decisions().stream().filter(Decision::holds).count(),
                  "silent",
                  silent),
              reader.partnership().path() + "/decisions"));
    };
  }

  @Bean
  @Order(230)
  PartnershipSection communicationSection(Communication communication, Clock clock) {
    return (reader, language) -> {
      Communication.Plan plan = communication.read(reader);
      Optional<RegularCall> next =
          plan.calls().stream().map(Communication.Next::call).filter(c -> !c.ended()).findFirst();
      String text =
          next.map(
                  call ->
                      texts.text(
                          language,
                          "alliances.working.communication.card.call",
                          "when",
                          Formats.in(language)
                              .moment(
                                  call.next(clock).toInstant(),
                                  Fields.clockOf(reader, plan.partnership()))))
              .orElseGet(() -> texts.text(language, "alliances.working.communication.card.none"));
      return Optional.of(
          new Section(
              texts.text(language, "alliances.working.communication"),
              text,
              reader.partnership().path() + "/communication"));
    };
  }
}
