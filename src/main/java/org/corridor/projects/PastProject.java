package org.corridor.projects;

import java.util.List;
import org.corridor.people.OrganisationId;
import org.corridor.platform.text.LocalText;

/**
 * A project of the registry in short, for those who learn from many.
 *
 * @param code as its programme writes it, e.g. {@code Moldova-30}
 * @param path where it can be read, on this site
 * @param origin countries that people left: ISO 3166-1 alpha-2
 * @param residence countries where they live
 * @param theme communities, remittances, capacities or rights: the handbook's part II
 * @param blocks ids of the building blocks it used
 * @param groups codes of those it was for
 * @param partners the organisations that carried it, as entries that stand for them now
 */
public record PastProject(
    String code,
    String path,
    LocalText title,
    List<String> origin,
    List<String> residence,
    String theme,
    List<String> blocks,
    List<String> groups,
    List<OrganisationId> partners) {

  public PastProject {
    origin = List.copyOf(origin);
    residence = List.copyOf(residence);
    blocks = List.copyOf(blocks);
    groups = List.copyOf(groups);
    partners = List.copyOf(partners);
  }
}
