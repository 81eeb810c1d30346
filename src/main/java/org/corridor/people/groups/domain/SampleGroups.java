package org.corridor.people.groups.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.corridor.people.DemoPeopleReady;
import org.corridor.people.GroupId;
import org.corridor.people.PersonId;
import org.corridor.people.groups.domain.Campaigns.Campaign;
import org.corridor.people.organisations.domain.Sector;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Gives the sample members of the profile {@code demo} groups, once, marked as samples. */
@Component
@Profile("demo")
@Transactional
class SampleGroups {

  private static final String FILE = "modules/people/groups/samples.json";
  private static final int MONTHS = 3;

  private final RegisterGroup register;
  private final BelongToGroup belong;
  private final GroupTable table;
  private final Memberships memberships;
  private final Campaigns campaigns;
  private final Texts texts;
  private final Clock clock;

  SampleGroups(
      RegisterGroup register,
      BelongToGroup belong,
      GroupTable table,
      Memberships memberships,
      Campaigns campaigns,
      Texts texts,
      Clock clock) {
    this.register = register;
    this.belong = belong;
    this.table = table;
    this.memberships = memberships;
    this.campaigns = campaigns;
    this.texts = texts;
    this.clock = clock;
  }

  /** A group of the file; everything is written in one language. */
  record Sample(
      String host,
      boolean everybody,
      String name,
      String written,
      String about,
      String residence,
      List<String> towns,
      String origin,
      String originPlace,
      Sector sector,
      int size,
      boolean estimate,
      List<String> languages,
      int began,
      boolean byRequest,
      String purpose,
      List<String> sources) {

    Language language() {
      return Language.of(written).orElseThrow();
    }

    GroupContent content(String mark, LocalDate today) {
      return new GroupContent(
          name + " (" + mark + ")",
          about,
          language(),
          residence,
          towns,
          origin,
          originPlace,
          sector,
          new GroupSize(size, estimate, today),
          languages,
          began,
          null,
          List.of(),
          byRequest);
    }
  }

  @EventListener
  void give(DemoPeopleReady people) {
    Map<String, PersonId> byCode =
        Map.of(
            "volunteer", people.volunteer(),
            "officer", people.officer(),
            "ngo-worker", people.ngoWorker(),
            "nurse", people.nurse(),
            "steward", people.steward());
    for (Sample sample : read()) {
      PersonId host = byCode.getOrDefault(sample.host(), people.volunteer());
      if (memberships.of(host).stream().noneMatch(one -> one.standing().hosts())) {
        give(sample, host, byCode);
      }
    }
  }

  private void give(Sample sample, PersonId host, Map<String, PersonId> people) {
    String mark = texts.text(sample.language(), "people.sample.mark");
    GroupId id = register.add(host, sample.content(mark, LocalDate.now(clock)));
    if (sample.everybody()) {
      table.lock(id).ifPresent(group -> people.values().forEach(one -> belong.join(group, one)));
      memberships.show(id, host, ShownTo.EVERYONE);
    }
    if (!sample.purpose().isEmpty()) {
      begin(sample, id);
    }
  }

  private void begin(Sample sample, GroupId group) {
    LocalDate today = LocalDate.now(clock);
    CampaignContent content =
        new CampaignContent(
            Map.of(sample.language(), sample.purpose()), today, today.plusMonths(MONTHS));
    Campaign campaign = new Campaign(UUID.randomUUID(), group, content);
    campaigns.add(campaign);
    sample.sources().forEach(name -> campaigns.addSource(campaign.id(), SourceCode.create(), name));
  }

  static List<Sample> read() {
    try {
      return JsonMapper.shared()
          .readValue(
              new ClassPathResource(FILE).getContentAsByteArray(),
              new TypeReference<List<Sample>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
