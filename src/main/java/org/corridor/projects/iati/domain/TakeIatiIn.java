package org.corridor.projects.iati.domain;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.corridor.projects.iati.IatiActivity;
import org.corridor.projects.iati.domain.IatiImport.State;
import org.corridor.projects.iati.domain.KnownActivities.Known;
import org.corridor.projects.iati.domain.StagedRows.Pending;
import org.corridor.projects.registry.domain.ProjectIntake;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings what was read into the registry, or takes all of it back, portion by portion in the
 * background: whatever stops it, it goes on after the last portion. What a later import said again
 * stays when an earlier one is withdrawn.
 */
@Component
class TakeIatiIn {

  static final String JOB = "take-iati-in";

  private static final int BATCH = 50;

  private final IatiImports imports;
  private final StagedRows staged;
  private final KnownActivities known;
  private final ProjectIntake intake;
  private final ProjectOfActivity projects;
  private final Clock clock;
  private final TransactionTemplate transaction;

  TakeIatiIn(
      IatiImports imports,
      StagedRows staged,
      KnownActivities known,
      ProjectIntake intake,
      ProjectOfActivity projects,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.imports = imports;
    this.staged = staged;
    this.known = known;
    this.intake = intake;
    this.projects = projects;
    this.clock = clock;
    transaction = new TransactionTemplate(transactions);
  }

  /** The job. */
  @Configuration(proxyBeanMethods = false)
  static class Job {
    @Bean
    OneTimeTask<Void> takeIatiFileIn(TakeIatiIn take) {
      return Tasks.oneTime(JOB)
          .execute((task, context) -> take.run(ReadIati.importOf(task.getId())));
    }
  }

  void run(UUID id) {
    boolean more = true;
    while (more) {
      more = Boolean.TRUE.equals(transaction.execute(status -> portion(id)));
    }
  }

  private boolean portion(UUID id) {
    intake.lock();
    State state = imports.find(id).map(IatiImport::state).orElse(State.FAILED);
    return switch (state) {
      case TAKING -> take(id);
      case WITHDRAWING -> withdraw(id);
      default -> false;
    };
  }

  private boolean take(UUID id) {
    List<Pending> some = staged.toTake(id, BATCH);
    some.forEach(one -> take(id, one));
    if (some.isEmpty()) {
      imports.change(id, State.TAKING, State.TAKEN, clock.instant());
    }
    return !some.isEmpty();
  }

  private void take(UUID id, Pending one) {
    IatiActivity activity = ActivityJson.activity(one.json());
    String publisher = activity.reporter().ref();
    String slug = ProjectOfActivity.slug(one.identifier());
    String source = ProjectOfActivity.source(publisher);
    String there = intake.sourceOf(one.identifier(), slug).orElse(source);
    if (!there.equals(source)) {
      staged.leaveOut(
          id, one.number(), new Finding(one.line(), "other-publisher", Map.of("publisher", there)));
      return;
    }
    Known before = known.find(one.identifier()).orElse(null);
    staged.markTaken(
        id,
        one.number(),
        before == null ? null : before.json(),
        before == null ? null : before.source());
    save(id, one.identifier(), activity, one.json());
  }

  private void save(UUID source, String identifier, IatiActivity activity, String json) {
    String hash = ActivityJson.hash(json);
    known.save(
        new Known(
            identifier,
            ProjectOfActivity.slug(identifier),
            activity.reporter().ref(),
            json,
            hash,
            source,
            clock.instant()));
    intake.save(projects.of(activity), hash);
  }

  private boolean withdraw(UUID id) {
    List<Pending> some = staged.toWithdraw(id, BATCH);
    for (Pending one : some) {
      known
          .find(one.identifier())
          .filter(now -> now.source().equals(id))
          .ifPresent(now -> restore(now, one.before(), one.beforeImport()));
      staged.markWithdrawn(id, one.number());
    }
    if (some.isEmpty()) {
      imports.change(id, State.WITHDRAWING, State.READY, clock.instant());
    }
    return !some.isEmpty();
  }

  private void restore(Known now, @Nullable String before, @Nullable UUID beforeImport) {
    if (before == null || beforeImport == null) {
      known.remove(now.identifier());
      intake.remove(now.identifier(), ProjectOfActivity.source(now.publisher()));
    } else {
      save(beforeImport, now.identifier(), ActivityJson.activity(before), before);
    }
  }
}
