package org.corridor.people.groups.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.people.CurrentPerson;
import org.corridor.people.GroupId;
import org.corridor.people.PersonId;
import org.corridor.people.SmallNumbers;
import org.corridor.people.groups.domain.Campaigns.Campaign;
import org.corridor.people.groups.domain.Campaigns.Source;
import org.corridor.platform.security.Attempts;
import org.corridor.platform.security.Limit;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hosts look for members. All answer with empty where there is no such group or campaign, and throw
 * {@link AccessDeniedException} for everybody but hosts.
 */
@Service
@Transactional
public class RunCampaigns {

  public static final int SOURCES = 20;
  public static final int SOURCE_NAME = 60;

  private final Campaigns campaigns;
  private final GroupTable table;
  private final CurrentPerson current;
  private final Attempts attempts;
  private final Clock clock;

  RunCampaigns(
      Campaigns campaigns,
      GroupTable table,
      CurrentPerson current,
      Attempts attempts,
      Clock clock) {
    this.campaigns = campaigns;
    this.table = table;
    this.current = current;
    this.attempts = attempts;
    this.clock = clock;
  }

  /** A campaign as its hosts see it in a list. */
  public record Listed(UUID id, CampaignContent content, boolean running) {

    public String path() {
      return "/campaigns/" + id;
    }
  }

  /** The campaigns of a group, the latest first. */
  public record Overview(GroupId group, String name, List<Listed> campaigns) {
    public Overview {
      campaigns = List.copyOf(campaigns);
    }

    public String path() {
      return "/groups/" + group;
    }
  }

  /**
   * What came of a source; all numbers by {@link SmallNumbers}, 0 for too few to be shown.
   *
   * @param opened how often its page was opened; the same person may have done so several times
   * @param signedUp who made an account there
   * @param joined who belongs, or belonged, to the group
   */
  public record Result(SourceCode code, String name, int opened, int signedUp, int joined) {}

  /**
   * A campaign and what came of it. The sums add up what is shown.
   *
   * @param name of the group
   */
  public record View(
      UUID id,
      GroupId group,
      String name,
      CampaignContent content,
      boolean running,
      List<Result> results) {

    public View {
      results = List.copyOf(results);
    }

    public String path() {
      return "/campaigns/" + id;
    }

    public String groupPath() {
      return "/groups/" + group;
    }

    public Result sum(String name) {
      return new Result(
          new SourceCode(""),
          name,
          results.stream().mapToInt(Result::opened).sum(),
          results.stream().mapToInt(Result::signedUp).sum(),
          results.stream().mapToInt(Result::joined).sum());
    }
  }

  @Transactional(readOnly = true)
  public Optional<Overview> list(GroupId group) {
    return own(group)
        .map(
            found ->
                new Overview(
                    group,
                    found.content().name(),
                    campaigns.of(group).stream()
                        .map(one -> new Listed(one.id(), one.content(), isRunning(one.content())))
                        .toList()));
  }

  /**
   * Again with the same ticket it begins nothing.
   *
   * @param ticket names the form that was sent
   * @param sources where people will hear of it, at least one; each name once
   * @throws org.corridor.platform.security.TooManyAttempts for very many campaigns
   */
  public Optional<UUID> begin(
      GroupId group, UUID ticket, CampaignContent content, List<String> sources) {
    PersonId me = me();
    return own(group)
        .map(
            found -> {
              Optional<Campaign> begun = campaigns.find(ticket);
              if (begun.filter(one -> one.group().equals(group)).isPresent()) {
                return ticket;
              }
              attempts.count(new Limit("begin-campaign", me.toString(), 20, Duration.ofDays(1)));
              Campaign campaign =
                  new Campaign(begun.isPresent() ? UUID.randomUUID() : ticket, group, content);
              campaigns.add(campaign);
              sources.stream()
                  .limit(SOURCES)
                  .forEach(name -> campaigns.addSource(campaign.id(), SourceCode.create(), name));
              return campaign.id();
            });
  }

  public Optional<UUID> edit(UUID id, CampaignContent content) {
    return own(id)
        .map(
            campaign -> {
              campaigns.add(new Campaign(id, campaign.group(), content));
              return id;
            });
  }

  @Transactional(readOnly = true)
  public Optional<View> look(UUID id) {
    return own(id).map(this::view);
  }

  /** What came of adding a source. */
  public enum Added {
    DONE,
    NAME_TAKEN,
    TOO_MANY
  }

  public Optional<Added> addSource(UUID id, String name) {
    return own(id)
        .map(
            campaign ->
                campaigns.sources(id).size() >= SOURCES
                    ? Added.TOO_MANY
                    : campaigns.addSource(id, SourceCode.create(), name)
                        ? Added.DONE
                        : Added.NAME_TAKEN);
  }

  private View view(Campaign campaign) {
    String name = table.find(campaign.group()).map(group -> group.content().name()).orElse("");
    return new View(
        campaign.id(),
        campaign.group(),
        name,
        campaign.content(),
        isRunning(campaign.content()),
        campaigns.sources(campaign.id()).stream().map(RunCampaigns::result).toList());
  }

  private static Result result(Source source) {
    return new Result(
        source.code(),
        source.name(),
        SmallNumbers.shown(source.opened()),
        SmallNumbers.shown(source.signedUp()),
        SmallNumbers.shown(source.joined()));
  }

  private boolean isRunning(CampaignContent content) {
    return content.isRunning(LocalDate.now(clock));
  }

  private Optional<Campaign> own(UUID id) {
    PersonId me = me();
    Optional<Campaign> found = campaigns.find(id);
    found
        .flatMap(campaign -> table.find(campaign.group()))
        .ifPresent(group -> group.requireHost(me));
    return found;
  }

  private Optional<Group> own(GroupId id) {
    PersonId me = me();
    Optional<Group> found = table.find(id);
    found.ifPresent(group -> group.requireHost(me));
    return found;
  }

  private PersonId me() {
    return current.person().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
  }
}
