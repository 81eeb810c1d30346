package org.corridor.people;

import java.util.List;

/**
 * What everybody may know about an organisation.
 *
 * @param slug its name in addresses
 * @param country where it is at home: ISO 3166-1 alpha-2
 * @param worksIn all countries it is known to work in, its own included, in the order of their
 *     codes
 */
public record OrganisationView(
    OrganisationId id,
    String slug,
    String name,
    OrganisationKind kind,
    String country,
    List<String> worksIn) {

  public OrganisationView {
    worksIn = List.copyOf(worksIn);
  }

  /** The address of its page. */
  public String path() {
    return "/organisations/" + slug;
  }
}
