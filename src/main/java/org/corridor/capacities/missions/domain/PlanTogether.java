package org.corridor.capacities.missions.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.corridor.capacities.missions.MissionId;
import org.corridor.capacities.missions.domain.Collaboration.Plan;
import org.corridor.capacities.missions.domain.MissionDoors.Opened;
import org.corridor.people.CurrentPerson;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationView;
import org.corridor.people.Organisations;
import org.corridor.people.PersonId;
import org.corridor.people.Representation;
import org.corridor.people.WriteToPeople;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Two institutions plan together. Whoever speaks for one of them may change the plan and agree to
 * it for theirs; a change asks both again.
 */
@Service
@Transactional
public class PlanTogether {

  private final MissionDoors doors;
  private final MissionTable missions;
  private final Collaborations collaborations;
  private final CurrentPerson current;
  private final Organisations organisations;
  private final Representation representation;
  private final WriteToPeople mails;
  private final Clock clock;

  PlanTogether(
      MissionDoors doors,
      MissionTable missions,
      Collaborations collaborations,
      CurrentPerson current,
      Organisations organisations,
      Representation representation,
      WriteToPeople mails,
      Clock clock) {
    this.doors = doors;
    this.missions = missions;
    this.collaborations = collaborations;
    this.current = current;
    this.organisations = organisations;
    this.representation = representation;
    this.mails = mails;
    this.clock = clock;
  }

  /**
   * A collaboration as its page shows it.
   *
   * @param host null where it is gone
   * @param partner null where it is gone
   * @param asHost whether the reader speaks for the host
   * @param asPartner whether the reader speaks for the partner
   */
  public record View(
      Collaboration collaboration,
      @Nullable OrganisationView host,
      @Nullable OrganisationView partner,
      boolean asHost,
      boolean asPartner) {

    /** Whether the reader has yet to agree for theirs. */
    public boolean asked() {
      Integer now = collaboration.revision();
      return asHost && !now.equals(collaboration.hostAgreed())
          || asPartner && !now.equals(collaboration.partnerAgreed());
    }
  }

  /** An organisation by its address here; empty where there is none. */
  @Transactional(readOnly = true)
  public Optional<OrganisationView> organisation(String typed) {
    String slug = typed.replaceAll("/+$", "").replaceAll("^.*/", "");
    return organisations.find(slug);
  }

  /** Begins one from a mission; by those who speak for its host. */
  public UUID begin(MissionId id, UUID made, OrganisationId partner, Plan plan) {
    Opened opened = doors.lock(id);
    Mission m = opened.mission();
    UUID before = m.collaboration();
    if (before != null) {
      return before;
    }
    if (opened.as() != Party.HOST || partner.equals(m.organisation())) {
      throw new MissionChanged();
    }
    Instant now = now();
    collaborations.save(new Collaboration(made, m.organisation(), partner, plan, 1, 1, null, now));
    missions.save(
        new Mission(
            m.id(),
            m.ask(),
            m.need(),
            m.organisation(),
            m.title(),
            m.written(),
            MissionKind.INSTITUTIONS,
            m.state(),
            m.expert(),
            m.expertName(),
            m.expertReach(),
            m.host(),
            m.hostName(),
            m.hostReach(),
            m.agreed(),
            made,
            m.created(),
            now));
    tell(partner, "together", plan, made);
    return made;
  }

  /** For those who speak for one of the two. */
  @Transactional(readOnly = true)
  public View find(UUID id) {
    doors.me();
    return collaborations.find(id).map(this::view).orElseThrow(NoSuchMission::new);
  }

  private View view(Collaboration one) {
    PersonId me = current.person().orElseThrow(NoSuchMission::new);
    boolean asHost = doors.speaksFor(me, one.host());
    boolean asPartner = doors.speaksFor(me, one.partner());
    if (!asHost && !asPartner) {
      throw new NoSuchMission();
    }
    Map<OrganisationId, OrganisationView> named =
        organisations.known(Set.of(one.host(), one.partner()));
    return new View(one, named.get(one.host()), named.get(one.partner()), asHost, asPartner);
  }

  /** Changes the plan, and agrees to it for one's own. */
  public void change(UUID id, Plan plan, int base) {
    doors.me();
    Collaboration now = collaborations.lock(id).orElseThrow(NoSuchMission::new);
    View view = view(now);
    if (now.revision() != base) {
      throw new MissionChanged();
    }
    int next = base + 1;
    collaborations.save(
        new Collaboration(
            id,
            now.host(),
            now.partner(),
            plan,
            next,
            view.asHost() ? Integer.valueOf(next) : now.hostAgreed(),
            view.asPartner() ? Integer.valueOf(next) : now.partnerAgreed(),
            now()));
    if (!view.asHost() || !view.asPartner()) {
      tell(view.asHost() ? now.partner() : now.host(), "together", plan, id);
    }
  }

  public void agree(UUID id, int base) {
    doors.me();
    Collaboration now = collaborations.lock(id).orElseThrow(NoSuchMission::new);
    View view = view(now);
    if (now.revision() != base) {
      throw new MissionChanged();
    }
    collaborations.save(
        new Collaboration(
            id,
            now.host(),
            now.partner(),
            now.plan(),
            base,
            view.asHost() ? Integer.valueOf(base) : now.hostAgreed(),
            view.asPartner() ? Integer.valueOf(base) : now.partnerAgreed(),
            now.changed()));
  }

  /** Its missions, for those who may open them. */
  @Transactional(readOnly = true)
  public List<Mission> missions(View view) {
    return view.asHost() ? missions.ofCollaboration(view.collaboration().id()) : List.of();
  }

  private void tell(OrganisationId organisation, String what, Plan plan, UUID id) {
    OrganisationId now =
        organisations.find(organisation).map(OrganisationView::id).orElse(organisation);
    representation
        .speakers(now)
        .forEach(
            one ->
                mails.write(
                    one,
                    "capacities.missions.mail." + what,
                    Map.of("mission", plan.title()),
                    "/missions/collaborations/" + id));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
