package org.corridor.alliances.stakeholders.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.corridor.alliances.partnerships.DemoPartnershipReady;
import org.corridor.alliances.partnerships.PartnerEnd;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.stakeholders.StakeholderId;
import org.corridor.alliances.stakeholders.domain.Approach.Collaboration;
import org.corridor.alliances.stakeholders.domain.Approach.Contact;
import org.corridor.alliances.stakeholders.domain.Approach.Kept;
import org.corridor.alliances.stakeholders.domain.Approach.Obligation;
import org.corridor.alliances.stakeholders.domain.Approach.Plan;
import org.corridor.alliances.stakeholders.domain.Approach.Way;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Stakeholders of the sample partnership, in the spirit of Ghana-19 (family poultry, Tamale). */
@Component
@Profile("demo")
class SampleStakeholders {

  private final KeepRegister register;
  private final JudgeStakeholders judge;
  private final AgreePosition agree;
  private final ApproachStakeholders approach;
  private final Clock clock;

  SampleStakeholders(
      KeepRegister register,
      JudgeStakeholders judge,
      AgreePosition agree,
      ApproachStakeholders approach,
      Clock clock) {
    this.register = register;
    this.judge = judge;
    this.agree = agree;
    this.approach = approach;
    this.clock = clock;
  }

  @EventListener
  void fill(DemoPartnershipReady ready) {
    Seat lead = ready.seats().get(0);
    Seat speaker = ready.seats().get(1);
    StakeholderId vets =
        add(
            lead,
            "Tamale Veterinary Service",
            StakeholderKind.LOCAL_GOVERNMENT,
            Engagement.SUPPORTIVE);
    StakeholderId bank =
        add(
            speaker,
            "Bonzali Rural Bank",
            StakeholderKind.FINANCIAL_INSTITUTION,
            Engagement.NEUTRAL);
    StakeholderId chief =
        add(speaker, "Chief of Kpalsi", StakeholderKind.COMMUNITY_LEADERS, Engagement.RESISTANT);
    StakeholderId radio = add(lead, "Radio Savannah", StakeholderKind.MEDIA, Engagement.UNAWARE);
    score(lead, vets, 70, 85, 60);
    score(speaker, vets, 60, 90, 50);
    score(lead, bank, 40, 55, 10);
    score(speaker, bank, 75, 60, 15);
    score(lead, chief, 80, 70, -35);
    score(speaker, chief, 65, 80, -20);
    score(lead, radio, 30, 35, 0);
    judge.compare(lead, 1);
    agree.agree(
        lead,
        vets,
        new Judgement(66, 88, 55, Verdict.YES, Verdict.YES, Verdict.NO),
        "Without its vaccines no bird lives through the dry season; its head came to our first meeting.",
        0);
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    approach.plan(
        lead,
        vets,
        new Plan(
            "Two vaccination rounds a year in twelve villages",
            "Training for its field officers, and figures from the villages",
            Collaboration.FORMAL,
            Approach.Document.MEMORANDUM,
            null,
            today.minusDays(6),
            "The service takes the rounds into its yearly plan"),
        0);
    approach.contacted(
        lead,
        vets,
        new Contact(
            UUID.randomUUID(),
            today.minusDays(30),
            Way.MEETING,
            "Presented the project",
            lead.id()));
    approach.oblige(
        lead,
        vets,
        new Obligation(
            UUID.randomUUID(),
            false,
            "Vaccines for the first round",
            today.minusDays(2),
            Kept.KEPT,
            lead.id(),
            clock.instant()));
  }

  private StakeholderId add(Seat by, String name, StakeholderKind kind, Engagement engaged) {
    StakeholderId id = StakeholderId.create();
    register.add(
        by,
        id,
        new Stakeholder.Facts(
            name,
            kind,
            PartnerEnd.ORIGIN,
            "Tamale",
            null,
            "",
            "",
            "",
            engaged,
            Engagement.SUPPORTIVE));
    return id;
  }

  private void score(Seat by, StakeholderId id, double interest, double influence, double support) {
    judge.score(
        by,
        id,
        new Judgement(
            interest,
            influence,
            support,
            influence > 50 ? Verdict.YES : Verdict.UNSURE,
            Verdict.YES,
            interest > 60 ? Verdict.YES : Verdict.NO));
  }
}
