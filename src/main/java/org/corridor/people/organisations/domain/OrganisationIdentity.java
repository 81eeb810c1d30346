package org.corridor.people.organisations.domain;

import org.corridor.people.OrganisationKind;

/**
 * What an organisation is, as far as a stranger could check it.
 *
 * @param country where it is at home: ISO 3166-1 alpha-2
 */
public record OrganisationIdentity(String name, OrganisationKind kind, String country) {

  OrganisationName named() {
    return new OrganisationName(name, country);
  }
}
