package org.corridor.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The organisations that the house knows. */
public interface Organisations {

  /**
   * Registers an organisation once: a name that differs only in case, accents or punctuation, in
   * the same country, is the same organisation, whose first registration stands.
   */
  OrganisationId register(OrganisationDraft draft);

  /**
   * Notes that it works in these countries too (ISO 3166-1 alpha-2). Countries already known change
   * nothing; an unknown organisation is not made.
   */
  void worksIn(OrganisationId organisation, Collection<String> countries);

  Optional<OrganisationView> find(OrganisationId organisation);

  Optional<OrganisationView> find(String slug);

  /**
   * Those that exist, by the id asked for. An entry that was merged into another is answered with
   * that one.
   */
  Map<OrganisationId, OrganisationView> known(Collection<OrganisationId> organisations);

  /** The entry that stands for this one now, and all that it stands for; itself where unknown. */
  Set<OrganisationId> sameAs(OrganisationId organisation);

  /** Those that exist, each once, by name. */
  List<OrganisationView> list(Collection<OrganisationId> organisations);
}
