package org.corridor.capacities.needs.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.corridor.capacities.needs.NeedId;
import org.corridor.capacities.needs.domain.FindNeeds.Row;
import org.corridor.capacities.skills.ConceptId;
import org.corridor.capacities.skills.NamedConcept;
import org.corridor.capacities.skills.Skills;
import org.corridor.people.HiddenPages;
import org.corridor.people.OrganisationView;
import org.corridor.people.Organisations;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.geo.Position;
import org.corridor.platform.text.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One need, with those like it. */
@Service
@Transactional(readOnly = true)
public class ShowNeed {

  private static final int LOOKED_AT = 100;
  private static final int SHOWN = 8;

  /** Between the middles of two countries, in kilometres, that count as neighbours. */
  private static final double NEAR = 900;

  private final NeedTable needs;
  private final NeedTies ties;
  private final FindNeeds find;
  private final Speakers speakers;
  private final Skills skills;
  private final Organisations organisations;
  private final HiddenPages hidden;

  ShowNeed(
      NeedTable needs,
      NeedTies ties,
      FindNeeds find,
      Speakers speakers,
      Skills skills,
      Organisations organisations,
      HiddenPages hidden) {
    this.needs = needs;
    this.ties = ties;
    this.find = find;
    this.speakers = speakers;
    this.skills = skills;
    this.organisations = organisations;
    this.hidden = hidden;
  }

  /**
   * A need as its page shows it.
   *
   * @param concepts what its skills are called, in the reader's language
   * @param own whether the reader speaks for its organisation
   * @param group others that act together with it
   * @param waiting others that want to, and wait for its owners; for these only
   * @param similar of similar places: same sector, common skills, here or near
   */
  public record View(
      Need need,
      OrganisationView organisation,
      Map<ConceptId, NamedConcept> concepts,
      boolean own,
      List<Row> group,
      List<Row> waiting,
      List<Similar> similar) {}

  /**
   * One like it.
   *
   * @param near how near
   * @param wanted whether its owners have been asked to act together already
   */
  public record Similar(Row row, Near near, boolean wanted) {}

  /** How near two places are. */
  public enum Near {
    TOWN,
    COUNTRY,
    NEIGHBOUR
  }

  /** Empty where there is none, and just so where it is a draft of others, or was hidden. */
  public Optional<View> find(NeedId id, Language reader) {
    return needs.find(id).flatMap(need -> view(need, reader));
  }

  private Optional<View> view(Need need, Language reader) {
    boolean own = speakers.amOne(need.organisation());
    Optional<OrganisationView> organisation =
        Optional.ofNullable(
            organisations.known(Set.of(need.organisation())).get(need.organisation()));
    if (organisation.isEmpty()
        || !own && (!need.isPublic() || hidden.hides(organisation.get().id()))) {
      return Optional.empty();
    }
    return Optional.of(
        new View(
            need,
            organisation.get(),
            skills.named(need.facts().concepts(), reader),
            own,
            need.isPublic() ? find.rowsOf(ties.group(need.id())) : List.of(),
            own ? find.rowsOf(ties.waiting(need.id())) : List.of(),
            need.isOpen() ? similar(need, own) : List.of()));
  }

  private List<Similar> similar(Need need, boolean own) {
    if (need.facts().concepts().isEmpty()) {
      return List.of();
    }
    List<NeedId> near =
        needs.alike(need, LOOKED_AT).stream()
            .filter(other -> near(need, other).isPresent())
            .limit(SHOWN)
            .map(Need::id)
            .toList();
    Set<java.util.UUID> wanted = own ? Set.copyOf(ties.wanted(need.id())) : Set.of();
    Set<java.util.UUID> group = Set.copyOf(ties.group(need.id()));
    List<Similar> similar = new ArrayList<>();
    for (Row row : find.rowsOf(near.stream().map(NeedId::value).toList())) {
      if (!group.contains(row.need().id().value())) {
        near(need, row.need())
            .ifPresent(
                how ->
                    similar.add(new Similar(row, how, wanted.contains(row.need().id().value()))));
      }
    }
    similar.sort(java.util.Comparator.comparing(Similar::near));
    return similar;
  }

  static Optional<Near> near(Need one, Need other) {
    Need.Facts here = one.facts();
    Need.Facts there = other.facts();
    if (here.country().equals(there.country())) {
      boolean town =
          !here.town().isEmpty() && PlainText.of(here.town()).equals(PlainText.of(there.town()));
      return Optional.of(town ? Near.TOWN : Near.COUNTRY);
    }
    return Countries.position(here.country())
        .flatMap(a -> Countries.position(there.country()).map(b -> kilometres(a, b)))
        .filter(distance -> distance <= NEAR)
        .map(distance -> Near.NEIGHBOUR);
  }

  private static double kilometres(Position a, Position b) {
    double north = Math.toRadians(b.latitude() - a.latitude());
    double east =
        Math.toRadians(b.longitude() - a.longitude())
            * Math.cos(Math.toRadians((a.latitude() + b.latitude()) / 2));
    return 6_371 * Math.sqrt(north * north + east * east);
  }
}
