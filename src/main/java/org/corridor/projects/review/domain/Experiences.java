package org.corridor.projects.review.domain;

import java.util.Optional;
import org.corridor.knowledge.Block.Cited;
import org.corridor.knowledge.Case;
import org.corridor.knowledge.Case.Difficulty;
import org.corridor.knowledge.Toolbox;
import org.corridor.projects.review.Finding.Experience;
import org.springframework.stereotype.Component;

/**
 * Finds in the toolbox what a rule refers to: {@code Jamaica-22/portal-upkeep} is a difficulty of a
 * project, {@code Egypt-12#6.3} what worked there according to that section, and {@code Mali-26}
 * the project itself.
 */
@Component
class Experiences {

  private final Toolbox toolbox;

  Experiences(Toolbox toolbox) {
    this.toolbox = toolbox;
  }

  Optional<Experience> find(String reference) {
    String[] parts = reference.split("[/#]", 2);
    Optional<Case> project = toolbox.caseOf(parts[0]);
    if (parts.length == 1) {
      return project.map(p -> new Experience(p, null, null));
    }
    return reference.contains("/")
        ? project.flatMap(p -> difficulty(p, parts[1]))
        : project.flatMap(p -> worked(p, parts[1]));
  }

  private static Optional<Experience> difficulty(Case project, String id) {
    Optional<Difficulty> found =
        project.difficulties().stream().filter(d -> d.id().equals(id)).findFirst();
    return found.map(d -> new Experience(project, d, null));
  }

  private static Optional<Experience> worked(Case project, String source) {
    Optional<Cited> found =
        project.whatWorked().stream().filter(w -> w.source().contains(source)).findFirst();
    return found.map(w -> new Experience(project, null, w));
  }
}
