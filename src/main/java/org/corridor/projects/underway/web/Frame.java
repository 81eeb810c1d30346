package org.corridor.projects.underway.web;

import java.util.List;
import org.corridor.platform.web.Link;
import org.corridor.platform.web.Page;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.MemberId;
import org.corridor.projects.underway.ProjectUnderWay;

/**
 * What stands around every page of a project: its name, its menu, and who is who.
 *
 * @param reader the signed-in person in its team
 * @param team everybody who is or was in it
 * @param sections of its menu, name keys and addresses
 */
public record Frame(
    ProjectUnderWay project, Member reader, List<Member> team, List<Link> sections) {

  /** From the reader's projects to this one. */
  public List<Link> crumbs(Page page) {
    return List.of(
        new Link(page.text("projects.underway.mine"), "/under-way"),
        new Link(project.title(), project.key().path()));
  }

  /** "Grace (Tamale Women)"; says so where the person is gone for good. */
  public String who(Page page, MemberId id) {
    return team.stream()
        .filter(one -> one.id().equals(id) && !one.name().isEmpty())
        .findFirst()
        .map(one -> named(page, one))
        .orElseGet(() -> page.text("projects.underway.gone"));
  }

  private String named(Page page, Member one) {
    String partner = project.partnerName(one.partner());
    return partner.isEmpty()
        ? one.name()
        : page.text("projects.underway.who", "name", one.name(), "partner", partner);
  }

  /** Those who work in it now. */
  public List<Member> workers() {
    return team.stream().filter(one -> one.here() && one.works()).toList();
  }

  /** Whether the reader may change what the subjects hold. */
  public boolean writes() {
    return reader.works() && project.runs();
  }
}
