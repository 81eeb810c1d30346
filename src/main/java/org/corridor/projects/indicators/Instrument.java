package org.corridor.projects.indicators;

import java.util.Optional;
import java.util.Set;
import org.corridor.projects.underway.ProjectKey;

/**
 * A working tool that building blocks switch on inside a project: the savings group, the roster,
 * the helpdesk. Each bean of this kind is shown to the projects that are made of such blocks.
 */
public interface Instrument {

  /** Ids of the building blocks that switch it on, as the toolbox names them. */
  Set<String> blocks();

  /** Key of its name. */
  String name();

  /** Where the project has it. */
  String path(ProjectKey project);

  /** Key of a sentence that says how one gets to it; empty where its page needs none. */
  default Optional<String> hint() {
    return Optional.empty();
  }

  /** Codes of the {@link EvidenceSource}s that count what happens in it. */
  default Set<String> counted() {
    return Set.of();
  }
}
