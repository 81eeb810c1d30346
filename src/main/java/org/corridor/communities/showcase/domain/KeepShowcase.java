package org.corridor.communities.showcase.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corridor.communities.showcase.ShowcaseId;
import org.corridor.communities.showcase.domain.CommunityProject.State;
import org.corridor.communities.showcase.domain.ShowcaseRefused.Why;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationView;
import org.corridor.people.Organisations;
import org.corridor.people.PersonId;
import org.corridor.platform.picture.Darkroom;
import org.corridor.platform.picture.Picture;
import org.corridor.platform.security.Attempts;
import org.corridor.platform.security.Limit;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.ProjectsUnderWay;
import org.corridor.projects.underway.Team;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Those who speak for an organisation show its projects. For others there is no draft ({@link
 * NoShowcase}), and of what is public they change nothing ({@link AccessDeniedException}).
 */
@Service
@Transactional
public class KeepShowcase {

  private static final int LARGE = 1_200;
  private static final int SMALL = 480;
  private static final int MOST_A_DAY = 50;

  private final ShowcaseTable table;
  private final OfferTable offers;
  private final PictureTable pictures;
  private final Speaking speaking;
  private final Organisations organisations;
  private final Team team;
  private final ProjectsUnderWay projects;
  private final Darkroom darkroom;
  private final Attempts attempts;
  private final Clock clock;

  KeepShowcase(
      ShowcaseTable table,
      OfferTable offers,
      PictureTable pictures,
      Speaking speaking,
      Organisations organisations,
      Team team,
      ProjectsUnderWay projects,
      Darkroom darkroom,
      Attempts attempts,
      Clock clock) {
    this.table = table;
    this.offers = offers;
    this.pictures = pictures;
    this.speaking = speaking;
    this.organisations = organisations;
    this.team = team;
    this.projects = projects;
    this.darkroom = darkroom;
    this.attempts = attempts;
    this.clock = clock;
  }

  /** The organisations whose projects the reader may show. */
  @Transactional(readOnly = true)
  public List<OrganisationView> organisations() {
    speaking.me();
    return speaking.mine();
  }

  /** The projects under way that the reader may name: those whose team they are in. */
  @Transactional(readOnly = true)
  public List<ProjectUnderWay> projects() {
    return team.of(speaking.me()).stream()
        .filter(member -> member.here())
        .flatMap(member -> projects.find(member.project()).stream())
        .toList();
  }

  private void requireInTeam(String project) {
    if (!project.isEmpty()
        && projects().stream().noneMatch(one -> one.key().value().equals(project))) {
      throw new AccessDeniedException("Not in the team of this project");
    }
  }

  /** All of these organisations, drafts too. */
  @Transactional(readOnly = true)
  public List<CommunityProject> mine() {
    Set<OrganisationId> all =
        organisations().stream()
            .flatMap(one -> organisations.sameAs(one.id()).stream())
            .collect(Collectors.toSet());
    return table.of(all);
  }

  /**
   * Keeps a draft; the same again, as by a double click, is one.
   *
   * @throws AccessDeniedException for who does not speak for the organisation
   */
  public void draft(ShowcaseId id, OrganisationId organisation, Facts facts) {
    PersonId me = speaking.me();
    if (!speaking.speaksFor(organisation)) {
      throw new AccessDeniedException("Only for those who speak for it");
    }
    requireInTeam(facts.project());
    if (table.find(id.value()).isEmpty()) {
      attempts.count(new Limit("showcase", me.toString(), MOST_A_DAY, Duration.ofDays(1)));
    }
    table.add(CommunityProject.draft(id, organisation, me, facts, now()), name(organisation));
    own(id);
  }

  /** To be changed, by its organisation. */
  @Transactional(readOnly = true)
  public CommunityProject own(ShowcaseId id) {
    return requireOwn(table.find(id.value()).orElseThrow(NoShowcase::new));
  }

  /**
   * @param base the revision that was changed
   * @throws ShowcaseChanged where it has another one now
   * @throws ShowcaseRefused where a need is gone for which something was offered
   */
  public void edit(ShowcaseId id, Facts facts, int base) {
    CommunityProject before = lock(id);
    if (!facts.project().equals(before.facts().project())) {
      requireInTeam(facts.project());
    }
    CommunityProject next = before.with(facts, base, offers.taken(id), now());
    table.save(next, name(before.organisation()));
  }

  /**
   * @param told what became of it, where it ends
   * @throws ShowcaseRefused where it does not lead there
   */
  public void become(ShowcaseId id, State next, String told) {
    CommunityProject before = lock(id);
    if (before.state() != next) {
      table.save(before.become(next, told, now()), name(before.organisation()));
    }
  }

  /** Removes a draft for good. */
  public void remove(ShowcaseId id) {
    if (!lock(id).isDraft()) {
      throw new ShowcaseRefused(Why.NOT_NOW);
    }
    table.remove(id);
  }

  /**
   * @throws org.corridor.platform.picture.PictureRefused where it is none that is taken
   */
  public void picture(ShowcaseId id, UUID name, byte[] photo, String shows) {
    lock(id);
    if (pictures.of(id).size() >= ShownPicture.MOST) {
      throw new ShowcaseRefused(Why.TOO_MANY_PICTURES);
    }
    List<Picture> made = darkroom.whole(photo, LARGE, SMALL);
    pictures.add(id, name, shows, made.get(0), made.get(1), now());
  }

  public void removePicture(ShowcaseId id, UUID picture) {
    lock(id);
    pictures.remove(id, picture);
  }

  private CommunityProject lock(ShowcaseId id) {
    return requireOwn(table.lock(id).orElseThrow(NoShowcase::new));
  }

  private CommunityProject requireOwn(CommunityProject one) {
    speaking.me();
    if (!speaking.speaksFor(one.organisation())) {
      if (one.isPublic()) {
        throw new AccessDeniedException("Only its organisation changes it");
      }
      throw new NoShowcase();
    }
    return one;
  }

  private String name(OrganisationId organisation) {
    return organisations.find(organisation).map(OrganisationView::name).orElse("");
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
