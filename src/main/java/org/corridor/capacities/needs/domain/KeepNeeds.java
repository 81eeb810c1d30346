package org.corridor.capacities.needs.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.corridor.capacities.asks.Asks;
import org.corridor.capacities.needs.NeedId;
import org.corridor.capacities.needs.Needs;
import org.corridor.capacities.needs.domain.Need.Facts;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationView;
import org.corridor.people.Organisations;
import org.corridor.people.WriteToPeople;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Those who speak for an organisation write its needs. For others there is no draft ({@link
 * NoSuchNeed}), and of what is public they change nothing ({@link AccessDeniedException}).
 */
@Service
@Transactional
public class KeepNeeds {

  private final NeedTable needs;
  private final NeedTies ties;
  private final Speakers speakers;
  private final Asks asks;
  private final Organisations organisations;
  private final WriteToPeople mails;
  private final Clock clock;

  KeepNeeds(
      NeedTable needs,
      NeedTies ties,
      Speakers speakers,
      Asks asks,
      Organisations organisations,
      WriteToPeople mails,
      Clock clock) {
    this.needs = needs;
    this.ties = ties;
    this.speakers = speakers;
    this.asks = asks;
    this.organisations = organisations;
    this.mails = mails;
    this.clock = clock;
  }

  /** The organisations for which the signed-in person may write needs. */
  @Transactional(readOnly = true)
  public List<OrganisationView> organisations() {
    return speakers.mine();
  }

  /** Their needs, drafts too, the latest changed first. */
  @Transactional(readOnly = true)
  public List<Need> mine() {
    speakers.me();
    return needs.of(speakers.allMine());
  }

  /** A draft. The same again, as by a double click, is one. */
  public void draft(NeedId id, OrganisationId organisation, Facts facts) {
    speakers.me();
    if (!speakers.amOne(organisation)) {
      throw new AccessDeniedException("Only for those who speak for it");
    }
    Instant now = now();
    needs.add(new Need(id, organisation, facts, NeedState.DRAFT, 0, now, now, null));
  }

  /** To be changed; for its speakers. */
  @Transactional(readOnly = true)
  public Need own(NeedId id) {
    speakers.me();
    return requireOwn(needs.find(id).orElseThrow(NoSuchNeed::new));
  }

  public void edit(NeedId id, Facts facts, int base) {
    needs.save(lock(id).with(facts, base, now()));
  }

  /** Published, filled, closed, or opened again. What is over is asked of nobody any more. */
  public void become(NeedId id, NeedState next) {
    Need need = lock(id);
    if (need.state() == next) {
      return;
    }
    needs.save(need.become(next, now()));
    if (next == NeedState.FILLED || next == NeedState.CLOSED) {
      asks.close(Needs.KIND, id.value());
    }
  }

  public void deleteDraft(NeedId id) {
    lock(id);
    needs.delete(id);
  }

  /** The owners want to act together with those of another open need, who are told. */
  public void tie(NeedId id, NeedId other) {
    Need need = lock(id);
    Need with = needs.find(other).filter(Need::isOpen).orElseThrow(NoSuchNeed::new);
    if (need.isOpen() && !id.equals(other) && ties.add(id, other, now())) {
      boolean answered = ties.has(other, id);
      String organisation =
          organisations.find(need.organisation()).map(OrganisationView::name).orElse("");
      speakers
          .of(with.organisation())
          .forEach(
              one ->
                  mails.write(
                      one,
                      "capacities.needs.mail." + (answered ? "grouped" : "tie"),
                      Map.of(
                          "organisation", organisation,
                          "need", need.facts().title(),
                          "own", with.facts().title()),
                      with.id().path()));
    }
  }

  /** They no longer do. */
  public void untie(NeedId id, NeedId other) {
    lock(id);
    ties.remove(id, other);
  }

  private Need lock(NeedId id) {
    speakers.me();
    return requireOwn(needs.lock(id).orElseThrow(NoSuchNeed::new));
  }

  private Need requireOwn(Need need) {
    if (!speakers.amOne(need.organisation())) {
      if (need.isPublic()) {
        throw new AccessDeniedException("Only for those who speak for its organisation");
      }
      throw new NoSuchNeed();
    }
    return need;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
