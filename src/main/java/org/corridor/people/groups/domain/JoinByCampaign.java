package org.corridor.people.groups.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.corridor.people.CurrentPerson;
import org.corridor.people.GroupId;
import org.corridor.people.HiddenPages;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.SignUpErrand;
import org.corridor.people.groups.domain.Campaigns.Campaign;
import org.corridor.people.groups.domain.Campaigns.Source;
import org.corridor.people.groups.domain.HostGroup.Admitted;
import org.corridor.people.groups.domain.Memberships.Membership;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way in by a campaign. Of a visitor nothing is kept: the source stands in the address, goes
 * along with the form of the account, and is noted with the person once there is one, for them to
 * see and to take away again.
 */
@Service
@Transactional
public class JoinByCampaign implements SignUpErrand {

  /** Of the text that people agree to. Whoever changes what it says adds one. */
  static final int TEXT = 1;

  private final Campaigns campaigns;
  private final GroupTable table;
  private final Memberships memberships;
  private final BelongToGroup belong;
  private final HiddenPages hidden;
  private final CurrentPerson current;
  private final Texts texts;
  private final Clock clock;

  JoinByCampaign(
      Campaigns campaigns,
      GroupTable table,
      Memberships memberships,
      BelongToGroup belong,
      HiddenPages hidden,
      CurrentPerson current,
      Texts texts,
      Clock clock) {
    this.campaigns = campaigns;
    this.table = table;
    this.memberships = memberships;
    this.belong = belong;
    this.hidden = hidden;
    this.current = current;
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * What whoever follows the address of a source sees.
   *
   * @param source where they heard of it
   * @param running whether one can join by it today
   * @param signedIn whether the one who looks has an account
   * @param standing of the one who looks; null for everybody else
   */
  public record View(
      SourceCode code,
      GroupId group,
      GroupContent about,
      CampaignContent campaign,
      String source,
      boolean running,
      boolean signedIn,
      @Nullable Standing standing) {

    public String groupPath() {
      return "/groups/" + group;
    }
  }

  /** Empty where there is no such address, or stewards hid the group. */
  @Transactional(readOnly = true)
  public Optional<View> look(SourceCode code) {
    return way(code).map(this::view);
  }

  /** Counts that the page was opened by somebody who is no host of the group. */
  public void opened(SourceCode code) {
    PersonId me = current.person().orElse(null);
    way(code)
        .filter(way -> me == null || !way.group().isHost(me))
        .ifPresent(way -> campaigns.opened(code));
  }

  /**
   * The signed-in person joins, or asks to where hosts decide.
   *
   * @param read the language in which they read what they agree to
   * @return the group; empty where there is no such address, or the campaign does not run
   * @throws AccessDeniedException where nobody is signed in
   */
  public Optional<View> join(SourceCode code, Language read) {
    PersonId me =
        current.person().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    return way(code)
        .filter(way -> way.campaign().content().isRunning(today()))
        .map(
            way -> {
              join(way, me, false, read);
              return view(way);
            });
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<String> told(String next, Language reader) {
    return SourceCode.arrivingAt(next)
        .flatMap(this::way)
        .filter(way -> way.campaign().content().isRunning(today()))
        .map(
            way ->
                texts.text(
                    reader,
                    "people.campaign.told." + (way.about().byRequest() ? "request" : "open"),
                    "group",
                    way.about().name()));
  }

  @Override
  public void carryOut(PersonId person, String next, Language read) {
    SourceCode.arrivingAt(next)
        .flatMap(this::way)
        .filter(way -> way.campaign().content().ranLately(today()))
        .ifPresent(way -> join(way, person, true, read));
  }

  /** A wish to join that came by a campaign is granted. */
  @EventListener
  void on(Admitted admitted) {
    campaigns.joined(admitted.person(), admitted.group());
  }

  private void join(Way way, PersonId person, boolean signedUp, Language read) {
    GroupId id = way.campaign().group();
    Group group = table.lock(id).orElseThrow();
    if (memberships.find(id, person).isEmpty()) {
      campaigns.arrived(person, way.source(), signedUp, TEXT, read);
      if (belong.join(group, person).belongs()) {
        campaigns.joined(person, id);
      }
    }
  }

  /** All that stands behind an address. */
  private record Way(Source source, Campaign campaign, Group group) {
    GroupContent about() {
      return group.content();
    }
  }

  private Optional<Way> way(SourceCode code) {
    return campaigns
        .source(code)
        .flatMap(
            source ->
                campaigns
                    .find(source.campaign())
                    .flatMap(
                        campaign ->
                            table
                                .find(campaign.group())
                                .map(group -> new Way(source, campaign, group))))
        .filter(way -> !hidden.hides(way.campaign().group()));
  }

  private View view(Way way) {
    PersonId me = current.person().orElse(null);
    return new View(
        way.source().code(),
        way.campaign().group(),
        way.about(),
        way.campaign().content(),
        way.source().name(),
        way.campaign().content().isRunning(today()),
        me != null,
        me == null
            ? null
            : memberships.find(way.campaign().group(), me).map(Membership::standing).orElse(null));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
