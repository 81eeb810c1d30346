package org.corridor.alliances.allies.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.corridor.alliances.allies.AllyId;
import org.corridor.alliances.allies.domain.WriteBrief.Draft;
import org.corridor.alliances.allies.domain.WriteBrief.Written;
import org.corridor.alliances.partnerships.DemoPartnershipReady;
import org.corridor.alliances.partnerships.PartnerEnd;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Allies of the sample partnership, in the spirit of Ghana-19 (family poultry, Tamale). */
@Component
@Profile("demo")
class SampleAllies {

  private final KeepAllies allies;
  private final TalkWithAllies talks;
  private final KeepPoliticalCalendar calendar;
  private final KeepCommitments commitments;
  private final WriteBrief brief;
  private final KeepAdvisoryMembers members;
  private final KeepAdvisoryMeetings meetings;
  private final Clock clock;

  SampleAllies(
      KeepAllies allies,
      TalkWithAllies talks,
      KeepPoliticalCalendar calendar,
      KeepCommitments commitments,
      WriteBrief brief,
      KeepAdvisoryMembers members,
      KeepAdvisoryMeetings meetings,
      Clock clock) {
    this.allies = allies;
    this.talks = talks;
    this.calendar = calendar;
    this.commitments = commitments;
    this.brief = brief;
    this.members = members;
    this.meetings = meetings;
    this.clock = clock;
  }

  @EventListener
  void fill(DemoPartnershipReady ready) {
    Seat lead = ready.seats().get(0);
    Seat speaker = ready.seats().get(1);
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    UUID ministry = ministry(speaker, today);
    UUID city = city(lead, today);
    talks.contacted(
        speaker,
        new AllyId(ministry),
        new AllyContact(
            UUID.randomUUID(),
            today.minusDays(40),
            Channel.EVENT,
            "Came to the first vaccination day in Kpalsi and asked for the figures by village.",
            speaker.id(),
            null,
            false));
    date(speaker, "General elections in Ghana", DateKind.ELECTIONS, today.plusDays(70), ministry);
    date(lead, "Municipal budget of Utrecht", DateKind.BUDGET, today.plusDays(160), city);
    promise(
        speaker, ministry, false, "Vaccines for twelve villages in the next budget", today, 120);
    promise(lead, city, true, "A report on what returning members invest at home", today, -5);
    brief(lead);
    members.add(
        lead,
        UUID.randomUUID(),
        new AdvisoryMember(
            "Ministry of Food and Agriculture",
            "Regional director",
            ministry,
            today.minusDays(90),
            null));
    meetings.add(
        lead,
        UUID.randomUUID(),
        new AdvisoryMeeting(
            today.minusDays(30),
            "First round of vaccines; who pays after the project",
            "The ministry advises to train village vaccinators before asking for a budget line.",
            ""));
  }

  private UUID ministry(Seat by, LocalDate today) {
    return ally(
        by,
        "Ministry of Food and Agriculture",
        "Regional director, Northern Region",
        PartnerEnd.ORIGIN,
        "Tamale",
        Level.REGIONAL,
        Set.of(Decision.BUDGET, Decision.SERVICES),
        Stand.FAVOURS,
        Channel.COMMITTEE,
        "Send the policy brief",
        today.minusDays(3));
  }

  private UUID city(Seat by, LocalDate today) {
    return ally(
        by,
        "City of Utrecht",
        "Alderman for international cooperation",
        PartnerEnd.RESIDENCE,
        "Utrecht",
        Level.LOCAL,
        Set.of(Decision.GRANTS, Decision.RECOGNITION),
        Stand.UNDECIDED,
        Channel.EVENT,
        "Invite to the closing event",
        today.plusDays(21));
  }

  private UUID ally(
      Seat by,
      String institution,
      String office,
      PartnerEnd end,
      String place,
      Level level,
      Set<Decision> decides,
      Stand stand,
      Channel channel,
      String next,
      @Nullable LocalDate on) {
    UUID id = UUID.randomUUID();
    Ally ally =
        new Ally(
            institution,
            office,
            "",
            end,
            place,
            level,
            decides,
            "",
            stand,
            Stand.ACTS,
            channel,
            by.id(),
            next,
            on,
            null);
    allies.add(by, id, ally);
    return id;
  }

  private void date(Seat by, String title, DateKind kind, LocalDate day, UUID ally) {
    calendar.add(
        by,
        UUID.randomUUID(),
        new PoliticalDate(
            title,
            kind,
            day,
            day,
            false,
            kind == DateKind.BUDGET ? Level.LOCAL : Level.NATIONAL,
            kind == DateKind.BUDGET ? PartnerEnd.RESIDENCE : PartnerEnd.ORIGIN,
            "",
            Set.of(ally),
            ""));
  }

  private void promise(Seat by, UUID ally, boolean ours, String words, LocalDate today, int dueIn) {
    commitments.add(
        by,
        UUID.randomUUID(),
        new Commitment(
            ally,
            ours,
            null,
            words,
            today.minusDays(40),
            today.plusDays(dueIn),
            Commitment.State.PROMISED,
            "",
            ""));
  }

  private void brief(Seat by) {
    Map<BriefSection, Written> sections = new EnumMap<>(BriefSection.class);
    sections.put(
        BriefSection.TITLE, new Written("A budget line for village poultry vaccination", 0));
    sections.put(
        BriefSection.PROBLEM,
        new Written(
            "In the villages around Tamale, most flocks are lost in the dry season. Women lose the"
                + " little income that is theirs.",
            0));
    sections.put(
        BriefSection.SHOWS,
        new Written(
            "Vaccinated flocks survive. Members in Utrecht paid for the first round; the villages"
                + " chose who vaccinates.",
            0));
    sections.put(
        BriefSection.ASKED,
        new Written(
            "Of the Ministry of Food and Agriculture: vaccines for twelve villages in the next"
                + " regional budget.",
            0));
    sections.put(BriefSection.CONTACT, new Written("Tamale Women Poultry Keepers, Tamale", 0));
    Draft draft = new Draft(sections, List.of("alliances.allies.figure.commitments-made"), 0);
    brief.save(by, Language.EN, draft);
    brief.pick(by, Language.EN, draft);
  }
}
