package org.corridor.people.groups.domain;

import java.util.List;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationView;
import org.corridor.people.organisations.domain.MyOrganisations;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Which organisations somebody may name as what a group is as a formal body. */
@Component
class FormalGroups {

  private final MyOrganisations mine;

  FormalGroups(MyOrganisations mine) {
    this.mine = mine;
  }

  /** Those whose page the signed-in person may edit, by name. */
  List<OrganisationView> own() {
    return mine.list().stream()
        .filter(one -> one.role().edits())
        .map(MyOrganisations.Mine::organisation)
        .toList();
  }

  /**
   * @param before what the group is already
   * @throws AccessDeniedException if it is an organisation of others
   */
  void requireOwn(@Nullable OrganisationId named, @Nullable OrganisationId before) {
    if (named != null
        && !named.equals(before)
        && own().stream().noneMatch(view -> view.id().equals(named))) {
      throw new AccessDeniedException("Not theirs to name");
    }
  }
}
