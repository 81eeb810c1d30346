package org.corridor.projects.registry.domain;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.stream.Stream;
import org.corridor.knowledge.Capital;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationKind;
import org.corridor.platform.text.LocalText;

/**
 * What a list says of a project.
 *
 * @param code as its programme writes it, e.g. {@code Moldova-30}
 * @param slug the same in addresses: {@code moldova-30}
 * @param source which programme it is known from, e.g. {@code jmdi}
 * @param origin ISO 3166-1 alpha-2 codes of the countries that people left
 * @param residence and of those where they live
 * @param theme communities, remittances, capacities or rights: the handbook's part II
 * @param blocks ids of the building blocks it used
 * @param reading what themes, capitals, blocks and target groups rest on
 */
public record ProjectFacts(
    String code,
    String slug,
    String source,
    LocalText title,
    LocalText summary,
    List<String> origin,
    List<String> residence,
    List<Place> places,
    String theme,
    List<Capital> capitals,
    List<String> blocks,
    List<String> targetGroups,
    List<Partner> partners,
    Reading reading) {

  public ProjectFacts {
    origin = List.copyOf(origin);
    residence = List.copyOf(residence);
    places = List.copyOf(places);
    capitals = List.copyOf(capitals);
    blocks = List.copyOf(blocks);
    targetGroups = List.copyOf(targetGroups);
    partners = List.copyOf(partners);
  }

  /**
   * A town or region.
   *
   * @param atOrigin whether it lies at the end that people left
   * @param latitude in degrees, approximate
   * @param longitude in degrees, approximate
   */
  public record Place(
      String name, String country, boolean atOrigin, double latitude, double longitude) {}

  /**
   * @param name as the programme wrote it
   */
  public record Partner(
      OrganisationId organisation, String name, String country, OrganisationKind kind) {}

  /**
   * @param basis {@code text-box}, {@code chapter-mention} or {@code title-only}
   * @param note what a reader should know about it
   */
  public record Reading(String basis, LocalText note) {}

  /** Both ends joined: each origin with each residence. */
  @JsonIgnore
  public List<Corridor> corridors() {
    return Corridor.between(origin, residence);
  }

  /** The countries of both ends, each once. */
  @JsonIgnore
  public List<String> countries() {
    return Stream.concat(origin.stream(), residence.stream()).distinct().toList();
  }

  @JsonIgnore
  public List<OrganisationKind> partnerKinds() {
    return partners.stream().map(Partner::kind).distinct().toList();
  }
}
