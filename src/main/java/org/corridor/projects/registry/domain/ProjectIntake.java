package org.corridor.projects.registry.domain;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes projects into the registry that others told of, and out again. Who may do it is asked by
 * whoever calls.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ProjectIntake {

  private final Projects projects;
  private final SearchTexts searchTexts;
  private final Clock clock;

  ProjectIntake(Projects projects, SearchTexts searchTexts, Clock clock) {
    this.projects = projects;
    this.searchTexts = searchTexts;
    this.clock = clock;
  }

  /** Lets one writer through at a time, until the transaction ends. */
  public void lock() {
    projects.lock();
  }

  /** The source of the project that has this code or is at this address; empty for none. */
  public Optional<String> sourceOf(String code, String slug) {
    return projects.sourceOf(code, slug);
  }

  /**
   * Adds the project, or replaces the one with its code.
   *
   * @param hash of what it was made from
   */
  public void save(Project project, String hash) {
    projects.save(project, searchTexts.of(project), hash, clock.instant());
  }

  /** Takes the project out; nothing happens where the source has none with this code. */
  public void remove(String code, String source) {
    projects.remove(code, source);
  }
}
