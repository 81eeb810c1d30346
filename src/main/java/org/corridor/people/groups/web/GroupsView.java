package org.corridor.people.groups.web;

import java.util.List;
import org.corridor.people.groups.domain.FindGroups.Ends;
import org.corridor.people.groups.domain.GroupView;
import org.corridor.platform.form.Form;
import org.jspecify.annotations.Nullable;

/**
 * The list of groups as it is shown.
 *
 * @param asked the fields of the search as they stand
 * @param ends the countries that there are groups of
 * @param everything whether nothing was asked for
 * @param newest whether the newest are first
 * @param byName address of the same list by name
 * @param byAge address of the same list, the newest first
 * @param map address of the map of the same groups
 */
public record GroupsView(
    Form asked,
    Ends ends,
    List<GroupView> groups,
    int total,
    int page,
    int pages,
    boolean everything,
    boolean newest,
    String byName,
    String byAge,
    String map,
    @Nullable String previous,
    @Nullable String next) {

  public GroupsView {
    groups = List.copyOf(groups);
  }
}
