package org.corridor.communities.circles.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.corridor.communities.CircleId;
import org.corridor.communities.circles.domain.Circle;
import org.corridor.communities.circles.domain.InCircle.Standing;
import org.corridor.communities.circles.domain.NoSuchCircle;
import org.corridor.platform.form.Submission;
import org.corridor.platform.web.Link;
import org.corridor.platform.web.Page;

/** What stands around the pages of a circle, as this reader sees it. */
public record CircleFrame(Standing standing) {

  public Circle circle() {
    return standing.circle();
  }

  public String path() {
    return circle().id().path();
  }

  public String lang() {
    return circle().facts().written().code();
  }

  /** The pages of the circle that this reader may open. */
  public List<Link> tabs(Page page) {
    List<Link> tabs = new ArrayList<>();
    if (standing.reads()) {
      tabs.add(new Link(page.text("communities.circles.discussions"), path()));
    }
    tabs.add(new Link(page.text("communities.circles.about"), path() + "/about"));
    if (standing.isIn()) {
      tabs.add(new Link(page.text("communities.circles.members"), path() + "/members"));
    }
    return tabs;
  }

  public List<Link> crumbs(Page page) {
    return List.of(
        new Link(page.text("communities.start.title"), "/communities"),
        new Link(page.text("communities.circles.title"), "/circles"));
  }

  /** Not found where it is none. */
  public static CircleId id(String typed) {
    UUID id = Submission.uuid(typed);
    if (id == null) {
      throw new NoSuchCircle();
    }
    return new CircleId(id);
  }
}
