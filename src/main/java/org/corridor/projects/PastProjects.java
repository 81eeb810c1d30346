package org.corridor.projects;

import java.util.List;

/** The projects of the registry, for other modules. */
public interface PastProjects {

  /** Differs once anything of the registry changed. */
  long version();

  List<PastProject> all();
}
