package org.corridor.capacities.missions.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.corridor.capacities.missions.MissionId;
import org.corridor.capacities.missions.domain.MissionDoors.Opened;
import org.corridor.people.OrganisationView;
import org.corridor.people.Organisations;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Missions, for the two who make them; and the library, for everybody. */
@Service
@Transactional(readOnly = true)
public class ReadMissions {

  public static final int PAGE = 20;

  private final MissionDoors doors;
  private final MissionTable missions;
  private final MissionParts parts;
  private final Collaborations collaborations;
  private final Organisations organisations;

  ReadMissions(
      MissionDoors doors,
      MissionTable missions,
      MissionParts parts,
      Collaborations collaborations,
      Organisations organisations) {
    this.doors = doors;
    this.missions = missions;
    this.parts = parts;
    this.collaborations = collaborations;
    this.organisations = organisations;
  }

  /**
   * A mission as one of the two sees it.
   *
   * @param organisation null where it is gone
   * @param terms all versions, the newest first
   * @param collaboration null for none
   */
  public record View(
      Mission mission,
      Party as,
      @Nullable OrganisationView organisation,
      List<Terms> terms,
      List<Step> steps,
      List<Material> materials,
      List<Report> reports,
      List<FollowUpWords> followUps,
      @Nullable Collaboration collaboration) {

    public Optional<Terms> newest() {
      return terms.stream().findFirst();
    }

    /** What binds both. */
    public Optional<Terms> agreed() {
      return terms.stream()
          .filter(one -> Integer.valueOf(one.number()).equals(mission.agreed()))
          .findFirst();
    }

    public Optional<Report> own() {
      return reports.stream().filter(one -> one.by() == as).findFirst();
    }

    @Override
    public String toString() {
      return "View";
    }
  }

  /** A page of what everybody may use. */
  public record Library(List<Material> materials, int total, int page, int pages) {}

  /** All of the signed-in person, the latest changed first. */
  public List<Mission> mine() {
    PersonId me = doors.me();
    return missions.of(me, doors.spokenFor(me));
  }

  public View find(MissionId id) {
    Opened opened = doors.open(id);
    Mission mission = opened.mission();
    UUID collaboration = mission.collaboration();
    return new View(
        mission,
        opened.as(),
        organisations.known(Set.of(mission.organisation())).get(mission.organisation()),
        parts.terms(id),
        parts.steps(id),
        parts.materials(id),
        parts.reports(id),
        parts.followUps(id),
        collaboration == null ? null : collaborations.find(collaboration).orElse(null));
  }

  /** The mission of an accepted ask, for its two sides; empty while it is being made. */
  public Optional<MissionId> ofAsk(UUID ask) {
    doors.me();
    return missions.ofAsk(ask);
  }

  public Library library(@Nullable Language language, int page) {
    int total = parts.libraryCount(language);
    int pages = Math.max(1, (total + PAGE - 1) / PAGE);
    int here = Math.max(1, Math.min(page, pages));
    return new Library(parts.library(language, PAGE, (here - 1) * PAGE), total, here, pages);
  }
}
