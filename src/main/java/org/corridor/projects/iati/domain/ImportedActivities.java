package org.corridor.projects.iati.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.corridor.projects.iati.ActivitySource;
import org.corridor.projects.iati.IatiActivity;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Projects of other publishers, each at its own address as its publisher told it. They are not in
 * our file: whoever adds up all files of the world would count them twice.
 */
@Component
@Order(1000)
class ImportedActivities implements ActivitySource {

  private final KnownActivities known;

  ImportedActivities(KnownActivities known) {
    this.known = known;
  }

  /** They change only together with the registry, which has a version of its own. */
  @Override
  public Edition edition() {
    return new Edition("0", known.changed().orElse(Instant.EPOCH));
  }

  @Override
  public void each(Consumer<IatiActivity> receiver) {
    // None is published by us.
  }

  @Override
  public Optional<IatiActivity> find(String slug) {
    return known.bySlug(slug).map(one -> ActivityJson.activity(one.json()));
  }
}
