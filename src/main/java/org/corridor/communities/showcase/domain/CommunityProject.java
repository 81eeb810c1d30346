package org.corridor.communities.showcase.domain;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.corridor.communities.showcase.ShowcaseId;
import org.corridor.communities.showcase.domain.ShowcaseRefused.Why;
import org.corridor.people.OrganisationId;
import org.corridor.people.PersonId;
import org.corridor.platform.form.Submission;
import org.jspecify.annotations.Nullable;

/**
 * A community project in the showcase. A draft is seen by those who speak for its organisation
 * only.
 *
 * @param writer who wrote it first; null once that one was erased
 * @param became what became of it, told when it ended
 * @param hidden whether moderators took it out of sight
 * @param revision counts its changes, from 0
 */
public record CommunityProject(
    ShowcaseId id,
    OrganisationId organisation,
    @Nullable PersonId writer,
    Facts facts,
    State state,
    String became,
    boolean hidden,
    int revision,
    Instant changed,
    @Nullable Instant published) {

  public static final int BECAME = 2_000;

  /** How it stands. */
  public enum State {
    DRAFT,
    PUBLISHED,
    /** Shown, and takes no offers for a while. */
    PAUSED,
    FULFILLED,
    ENDED;

    /** Key of its name. */
    public String text() {
      return "communities.showcase.state." + Submission.code(this);
    }

    public boolean isOver() {
      return this == FULFILLED || this == ENDED;
    }

    /** Over is over, and what was shown does not become a draft while people offer for it. */
    boolean leadsTo(State next) {
      return switch (this) {
        case DRAFT -> next == PUBLISHED;
        case PUBLISHED -> next == PAUSED || next.isOver();
        case PAUSED -> next == PUBLISHED || next.isOver();
        case FULFILLED, ENDED -> next == PUBLISHED;
      };
    }
  }

  static CommunityProject draft(
      ShowcaseId id, OrganisationId organisation, PersonId writer, Facts facts, Instant now) {
    return new CommunityProject(
        id, organisation, writer, facts, State.DRAFT, "", false, 0, now, null);
  }

  /** Whether everybody may read it. */
  public boolean isPublic() {
    return state != State.DRAFT && !hidden;
  }

  public boolean isDraft() {
    return state == State.DRAFT;
  }

  /** Whether support can be offered now. */
  public boolean isOpen() {
    return state == State.PUBLISHED && !hidden;
  }

  public Optional<SupportNeed> need(UUID need) {
    return facts.needs().stream().filter(one -> one.id().equals(need)).findFirst();
  }

  /**
   * @param base the revision that was changed
   * @param taken the needs for which something was offered: they stay, counted as before
   * @throws ShowcaseChanged where it has another revision now
   * @throws ShowcaseRefused where such a need is gone
   */
  CommunityProject with(Facts now, int base, Set<UUID> taken, Instant when) {
    if (base != revision) {
      throw new ShowcaseChanged();
    }
    Map<UUID, SupportNeed> next =
        now.needs().stream().collect(Collectors.toMap(SupportNeed::id, Function.identity()));
    for (SupportNeed need : facts.needs()) {
      SupportNeed kept = next.get(need.id());
      if (taken.contains(need.id()) && (kept == null || !need.measuresAs(kept))) {
        throw new ShowcaseRefused(Why.NEED_TAKEN);
      }
    }
    return new CommunityProject(
        id, organisation, writer, now, state, became, hidden, revision + 1, when, published);
  }

  /**
   * @param told what became of it; only where it ends
   * @throws ShowcaseRefused where it does not lead there
   */
  CommunityProject become(State next, String told, Instant when) {
    if (!state.leadsTo(next)) {
      throw new ShowcaseRefused(Why.NOT_NOW);
    }
    return new CommunityProject(
        id,
        organisation,
        writer,
        facts,
        next,
        next.isOver() ? told : became,
        hidden,
        revision + 1,
        when,
        published == null ? when : published);
  }
}
