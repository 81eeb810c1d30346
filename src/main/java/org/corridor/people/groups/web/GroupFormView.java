package org.corridor.people.groups.web;

import java.util.List;
import org.corridor.people.OrganisationView;
import org.corridor.people.groups.domain.GroupView;

/**
 * What the form of a group shows beside its fields.
 *
 * @param path of the group; empty for a new one
 * @param base number of the revision that the form was filled from
 * @param writer names this form
 * @param overtaken whether somebody else saved it meanwhile
 * @param bodies what it may be as a formal body
 * @param alike groups that a new one may be
 */
public record GroupFormView(
    String path,
    int base,
    String writer,
    boolean overtaken,
    List<OrganisationView> bodies,
    List<GroupView> alike) {

  public GroupFormView {
    bodies = List.copyOf(bodies);
    alike = List.copyOf(alike);
  }

  public boolean isNew() {
    return path.isEmpty();
  }

  static GroupFormView register(List<OrganisationView> bodies, List<GroupView> alike) {
    return new GroupFormView("", 0, "", false, bodies, alike);
  }
}
